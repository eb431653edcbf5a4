import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig(({ mode }) => ({
  root: mode,
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "aftersales-checker" } } })],
  esbuild: { jsx: "automatic" },
  build: { target: "es2022", emptyOutDir: true },
}));
