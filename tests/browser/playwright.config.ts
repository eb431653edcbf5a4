import { defineConfig } from "@playwright/test";

const PORT = 8471;
// The pages of the stories stand on the open net, the site on this machine.
const chromium = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-features=LocalNetworkAccessChecks"],
};
const firefox = { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" };

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // What fails once or twice on a busy machine is told as flaky, and three times as a fault.
  retries: 2,
  reporter: "line",
  // Two browsers on two cores are slow at times; what never comes is still a fault.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://127.0.0.1:${PORT}/`, timezoneId: "UTC" },
  projects: [
    { name: "chromium", use: { browserName: "chromium", launchOptions: chromium } },
    // What other people's pages do to the element differs by browser, how tall a table may be, and how pictures open.
    {
      name: "firefox",
      testMatch: ["embed.spec.ts", "audit.spec.ts", "pictures.spec.ts"],
      use: { browserName: "firefox", channel: "moz-firefox", launchOptions: firefox },
    },
  ],
  webServer: {
    command: `cargo xtask serve-built ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
