// The element for other people's pages: this small script now, the rest of it when a reader comes near.

import { define } from "./define.js";
import { fetchModule, importExactly } from "./files.js";
import { fillPlaceholders } from "./placeholder.js";
import { type InlinedPictures, picturePartsOf } from "../inlined-text.js";
import type { ViewModule } from "./settings.js";

const at = (file: string) => new URL(file, import.meta.url).href;

define({
  view: () => importExactly<ViewModule>(at(__VIEW__.file), __VIEW__.integrity),
  modules: {
    engine: () => fetchModule(at(__MODULE__.file), __MODULE__.integrity),
    reader: () => fetchModule(at(__READER__.file), __READER__.integrity),
    pictures: async () => {
      const { file, integrity } = __PICTURES__;
      return file === "" ? null : picturePartsOf(await importExactly<InlinedPictures>(at(file), integrity));
    },
  },
  page: at("../"),
});
fillPlaceholders();
