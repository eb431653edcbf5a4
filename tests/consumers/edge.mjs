// An edge function: the host has compiled the module, and passes it.
import { createPackage } from "aftersales-checker/package";
import module from "aftersales-checker/wasm";

const { assess, describe } = createPackage(module);

export default {
  async fetch(request) {
    const assessment = assess(await request.json(), { asOf: "2022-03-04T00:00:00+08:00" });
    return Response.json(await describe(assessment, "fr"));
  },
};
