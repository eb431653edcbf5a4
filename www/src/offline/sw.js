// Keeps the built site for when there is no connection. It takes no messages, and keeps nothing but the files that the
// build has listed in `self.BUILT`, which stands above: `later` are large, and kept once somebody has used them.

const { version, files, later } = self.BUILT;
const NAME = "aftersales-";
const CACHE = NAME + version;

self.addEventListener("install", (event) => {
  const fresh = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    const response = await fetch(request);
    const isLater = later.some((file) => new URL(file, self.registration.scope).href === request.url);
    if (isLater && response.ok) await cache.put(request, response.clone());
    return response;
  };
  event.respondWith(answer());
});
