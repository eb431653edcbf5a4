// Every language says the same things, says everything that is asked for, and nothing else.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const www = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../www");
/** Questions and answers have their English and Chinese words where the rules are. */
const OF_THE_RULES = /^(question|answer)-/;
const languages = readdirSync(join(www, "locales")).map((file) => {
  const all = [...readFileSync(join(www, "locales", file), "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map(
    (match) => match[1],
  );
  // What rulebooks share is named where the rules are; the build writes it beside the pages' own messages.
  const shared = readFileSync(join(www, "engine/generated/words", file), "utf8").matchAll(/^([a-z][\w-]*) =/gm);
  return {
    file,
    shared: new Set([...shared].map((match) => match[1])),
    keys: all.filter((key) => !OF_THE_RULES.test(key)),
    ofTheRules: all.filter((key) => OF_THE_RULES.test(key)),
  };
});
const sources = readdirSync(join(www, "src"), { recursive: true }).filter((file) => file.endsWith(".ts"));
const code = sources.map((file) => readFileSync(join(www, "src", file), "utf8")).join("\n");
const schemas = ["case", "assessment", "paste"].map((name) => {
  const path = join(process.env.AFTERSALES_PACKAGE, "schema", `${name}.schema.json`);
  return JSON.parse(readFileSync(path, "utf8"));
});

/** The words of a closed set, as the schemas list them. */
function words(set) {
  const definition = schemas.map((schema) => schema.$defs[set]).find((found) => found !== undefined);
  return definition.enum ?? definition.anyOf?.[0].enum ?? definition.oneOf.map((one) => one.const);
}

test("every language has the same messages, each once", () => {
  const [first, ...others] = languages;
  assert.equal(new Set(first.keys).size, first.keys.length, first.file);
  for (const { file, keys } of others) {
    assert.equal(new Set(keys).size, keys.length, file);
    assert.deepEqual([...keys].sort(), [...first.keys].sort(), file);
  }
});

test("what rulebooks share is named in every language, and not by the pages as well", () => {
  const [first, ...others] = languages;
  assert.ok(first.shared.size > 100);
  for (const { file, shared, keys } of others) {
    assert.deepEqual([...shared].sort(), [...first.shared].sort(), file);
    assert.deepEqual(
      keys.filter((key) => shared.has(key)),
      [],
      file,
    );
  }
});

test("every word of the vocabulary has a name for people", () => {
  const keys = new Set([...languages[0].keys, ...languages[0].shared]);
  const named = {
    kind: "EventKind",
    state: "State",
    service: "Service",
    channel: "Channel",
    grade: "Grade",
    party: "Party",
    reason: "DayReason",
    action: "Action",
    problem: "ProblemCode",
    attribute: "Attribute",
    measure: "Measure",
    counter: "Counter",
    matter: "Matter",
    evidence: "Evidence",
    flag: "PasteFlag",
    verdict: "Verdict",
    by: "Party",
    dayMonth: "DayMonth",
    "day-month-by": "DayMonthEvidence",
  };
  for (const [prefix, set] of Object.entries(named)) {
    for (const word of words(set)) assert.ok(keys.has(`${prefix}-${word}`), `${prefix}-${word}`);
  }
  const facts = schemas[0].$defs.Order.properties;
  for (const [fact, { enum: values }] of Object.entries(facts)) {
    assert.ok(keys.has(`fact-${fact}`), fact);
    // A country is called by its name.
    const named = (values ?? []).filter((value) => value !== null && !/^[a-z]{2}$/.test(value));
    for (const value of named) assert.ok(keys.has(`${fact}-${value}`), `${fact}-${value}`);
  }
});

test("every message that is asked for by name exists, and every message is asked for", () => {
  const { keys } = languages[0];
  const literal = [...code.matchAll(/say\(\s*"([\w-]+)"/g)].map((match) => match[1]);
  for (const key of literal) assert.ok(keys.includes(key) || languages[0].shared.has(key), key);
  const prefixes = [...code.matchAll(/`([\w-]*)\$\{/g)]
    .map((match) => match[1])
    .filter((prefix) => prefix.endsWith("-"));
  const composed = [
    "letter-",
    "deed-",
    "refusal-",
    "refund-",
    "buyer-amount-",
    "forfeiture-",
    "request-agreed-",
    "closed-",
    "cancelled-",
    "consent-",
    "escalated-",
    "receipt-confirmed-",
    "released-",
    "delay-without-reason-",
    "headline-",
    "desk-",
    "resumption-",
    "option-",
    "prohibition-",
  ];
  const sets = [
    "platform-",
    "kind-",
    "service-",
    "channel-",
    "counter-",
    "matter-",
    "role-",
    "dayMonth-",
    "answered-",
    "by-",
  ];
  const known = [...prefixes, ...composed, ...sets];
  for (const key of keys) {
    const asked = code.includes(`"${key}"`) || known.some((prefix) => key.startsWith(prefix));
    assert.ok(asked, `nothing asks for ${key}`);
  }
});

test("every message takes the same values in every language", () => {
  const values = ({ file }) => {
    const messages = readFileSync(join(www, "locales", file), "utf8").split(/^(?=[a-z])/m);
    return new Map(
      messages.map((message) => [
        message.split(" =")[0],
        [...new Set([...message.matchAll(/\$(\w+)/g)].map((match) => match[1]))].sort().join(),
      ]),
    );
  };
  const [first, ...others] = languages.map((language) => ({ ...language, values: values(language) }));
  for (const key of first.keys) {
    for (const other of others) assert.equal(other.values.get(key), first.values.get(key), `${other.file}: ${key}`);
  }
});

test("no message shows the words that are for us only", () => {
  const ours = /\b(deemed|kleene|kebab|undetermined|threads?|rulebook|as-of)\b/i;
  for (const { file } of languages) {
    const messages = readFileSync(join(www, "locales", file), "utf8").replaceAll(/^[a-z][\w-]* =/gm, "");
    assert.doesNotMatch(messages, ours, file);
  }
});

test("no message is left in English in another language", () => {
  const sentences = (file) => {
    const messages = readFileSync(join(www, "locales", file), "utf8").matchAll(/^([a-z][\w-]*) = (.+)$/gm);
    return new Map([...messages].map(([, key, text]) => [key, text]));
  };
  const english = sentences("en.ftl");
  for (const { file } of languages.filter((language) => language.file !== "en.ftl")) {
    const same = [...sentences(file)].filter(
      ([key, text]) => text === english.get(key) && /[a-z]+ [a-z]+ [a-z]+/.test(text),
    );
    assert.deepEqual(same, [], file);
  }
});

test("one thing has one name in a language", () => {
  const { terms, not } = JSON.parse(readFileSync(join(www, "../tests/data/glossary.json"), "utf8"));
  for (const { file } of languages) {
    const language = file.replace(".ftl", "");
    const text = readFileSync(join(www, "locales", file), "utf8")
      .replaceAll(/^[a-zA-Z-][\w-]* =/gm, "")
      .toLowerCase();
    for (const [term, names] of Object.entries(terms))
      assert.ok(text.includes(names[language].toLowerCase()), `${file}: ${term} is “${names[language]}”`);
    for (const other of not[language] ?? []) assert.ok(!text.includes(other.toLowerCase()), `${file}: “${other}”`);
  }
});

test("every question that rulebooks share and every answer to it is there in the languages that have no sentences there", async () => {
  const file = join(process.env.AFTERSALES_PACKAGE, "generated/rulebooks.js");
  const { default: text } = await import(pathToFileURL(file).href);
  const wanted = JSON.parse(text).questions.flatMap(({ id, answers }) => [
    `question-${id}`,
    ...answers.map((answer) => `answer-${id}-${answer.id}`),
  ]);
  for (const { file, ofTheRules } of languages) {
    const own = file === "en.ftl" || file === "zh.ftl";
    assert.deepEqual([...ofTheRules].sort(), own ? [] : [...wanted].sort(), file);
  }
});
