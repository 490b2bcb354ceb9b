// Face arithmetic: choose faces, average the noise they are drawn from, and add up A − B + C.
import { button, chart, column, cssColour, element, figure, select, slider, widget } from "./kit.js";
import { length, mean, moved, pressed, reached, someOf, wilson } from "./face_sums.js";
import { backlog } from "./darkroom.js";
import { createTray, facePicture } from "./face_tray.js";
import { floats } from "./floats.js";
import { forward, loadAll } from "./nn.js";
import { rows } from "./face_codes.js";
import { scale, words } from "./plot.js";
import { seeded } from "./random.js";
import css from "./face_arithmetic.css";

const AVERAGED = 3,
  OFFERED = 6,
  TRIES = 20; // random sums at a press
const FURTHEST = 1.5,
  WAY = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];
const SEED = 0;
const PARTS = ["A", "B", "C"];

function render({ model, el }) {
  const { generator, judge } = loadAll(model.get("networks"), model.get("weights")),
    groups = readGroups(model),
    sums = model.get("sums"),
    { borders, words: said } = model.get("attributes"),
    latents = model.get("latents"),
    side = model.get("side");
  const ui = widget(el, {
    title: "Face arithmetic",
    lead: "Each face is drawn from a vector of noise z. Choose up to three faces in each group: their vectors are averaged, and A − B + C is drawn. A second network, the judge, says whether the sum became what it should.",
    css,
  });
  const later = backlog(ui, ["trays", "way", "tries"]);
  let sum, parts, random, tally, size;

  const question = select({
    label: "sum",
    options: sums.map(({ label }, i) => ({ value: String(i), label })),
    onChange: () => {
      enter();
      say();
    },
  });
  const others = button({ label: "Other faces", onClick: () => offer(true) });
  const reset = button({ label: "Reset", icon: "reset", onClick: begin });
  const trays = PARTS.map((letter, p) =>
    createTray({
      letter,
      side,
      offered: OFFERED,
      onPick: (i) => {
        parts[p].chosen = pressed(parts[p].chosen, i, AVERAGED);
        refresh();
        say();
      },
    }),
  );
  const result = facePicture(side, "The sum"),
    heading = element("span"),
    verdict = element("p", { class: "fa-verdict" });
  const step = slider({
    label: "t",
    min: 0,
    max: FURTHEST,
    step: 0.05,
    value: 1,
    onInput: () => {
      drawResult();
      say();
    },
  });
  const way = WAY.map(() => facePicture(side, "A step of the way")),
    singles = Array.from({ length: AVERAGED }, () => ({
      picture: facePicture(side, "A sum of single faces"),
      note: element("span", { class: "fa-note" }),
    }));
  const tries = button({ label: `Try ${TRIES} random sums`, primary: true, onClick: tryMore });
  const score = chart(ui, { label: "", height: 92, draw: (context, width, height) => drawScore(context, width, height, ui, tally) });

  const code = (p, i) => groups[parts[p].group].codes[parts[p].shown[i]];
  const codes = (p) => parts[p].chosen.map((i) => code(p, i));
  const drawn = (z) => forward(generator, z).data;
  const judged = (planes) => forward(judge, planes).data;
  const succeeded = (planes) => reached(judged(planes), borders, sum.goal);

  function drawResult() {
    const averages = PARTS.map((_, p) => mean(codes(p))),
      z = moved(...averages, step.value),
      planes = drawn(z),
      seen = judged(planes);
    result.paint(planes);
    heading.textContent = step.value === 1 ? "A − B + C" : `C + ${step.value.toFixed(2)} (A − B)`;
    const nodes = sum.goal.flatMap(([k, wanted], i) => {
      const there = seen[k] > borders[k],
        word = element("span", { class: there === wanted ? "fa-yes" : "fa-no" }, said[k][Number(there)]);
      return i ? [", ", word] : [word];
    });
    verdict.replaceChildren("The judge sees ", ...nodes, ".");
    result.describe(`${heading.textContent}. ${verdict.textContent}`);
    size = length(z);
    return averages;
  }
  /** All that follows from the chosen faces. */
  function refresh() {
    later.hush();
    trays.forEach((tray, p) => {
      tray.mark(parts[p].chosen);
      tray.average(drawn(mean(codes(p))), parts[p].chosen.length);
    });
    const averages = drawResult();
    later.give("way", [
      ...singles.map((single, i) => () => drawSingle(single, i)),
      ...WAY.map((t, i) => () => {
        way[i].paint(drawn(moved(...averages, t)));
        way[i].describe(`C + ${t} (A − B)`);
      }),
    ]);
  }
  /** The sum of the i-th chosen face of each group, if there is one. */
  function drawSingle({ picture, note }, i) {
    const there = parts.every(({ chosen }) => i < chosen.length);
    picture.element.parentNode.hidden = !there;
    if (!there) return;
    const z = moved(...PARTS.map((_, p) => codes(p)[i])),
      planes = drawn(z),
      well = succeeded(planes);
    picture.paint(planes);
    note.replaceChildren(well ? "as wanted," : "not so,", element("br"), `|z| = ${length(z).toFixed(1)}`);
    note.className = `fa-note ${well ? "fa-yes" : "fa-no"}`;
    picture.describe(`Sum of single faces, number ${i + 1}: ${well ? "as wanted" : "not so"}`);
  }
  /** Faces to choose from: the first of each group, or some at random; the first three of them are chosen. */
  function offer(atRandom) {
    parts = ["a", "b", "c"].map((name) => {
      const group = sum[name],
        n = groups[group].codes.length;
      const shown = atRandom ? someOf(random, n, OFFERED) : Array.from({ length: OFFERED }, (_, i) => i);
      return { group, shown, chosen: [0, 1, 2] };
    });
    later.give(
      "trays",
      trays.flatMap((tray, p) => parts[p].shown.map((_, i) => () => tray.draw(i, drawn(code(p, i))))),
    );
    refresh();
    if (atRandom) say();
  }
  function enter() {
    sum = sums[Number(question.value)];
    tally = { tried: 0, single: 0, average: 0 };
    trays.forEach((tray, p) => (tray.title = groups[sum["abc"[p]]].name));
    step.value = 1;
    later.give("tries", []);
    offer(false);
    score.redraw();
    describeScore();
  }
  /** Random sums: one face of each group, and the averages of it and two more. */
  function tryMore() {
    const one = () => {
      const drawnCodes = ["a", "b", "c"].map((name) => {
        const all = groups[sum[name]].codes;
        return someOf(random, all.length, AVERAGED).map((i) => all[i]);
      });
      tally.tried += 1;
      tally.single += succeeded(drawn(moved(...drawnCodes.map(([first]) => first))));
      tally.average += succeeded(drawn(moved(...drawnCodes.map(mean))));
      score.redraw();
      if (tally.tried % TRIES === 0) {
        describeScore();
        ui.announce(scoreInWords(tally));
      }
    };
    later.give("tries", Array.from({ length: TRIES - (tally.tried % TRIES) }, () => one));
  }
  const describeScore = () => score.describe(scoreInWords(tally));
  function say() {
    const text = `The z of the large face has length ${size.toFixed(1)}; those of the training had about ${Math.sqrt(latents).toFixed(1)}.`;
    ui.readout(text);
    ui.announce(`${verdict.textContent} ${text}`);
  }
  function begin() {
    random = seeded(SEED);
    question.value = "0";
    enter();
    say();
  }

  ui.add(
    element("div", { class: "lw-row fa-choice" }, question.element, others.element, reset.element),
    element("div", { class: "fa-groups" }, ...trays.map((tray) => tray.element)),
    element(
      "div",
      { class: "fa-below" },
      figure(heading, element("div", { class: "fa-result" }, result.element, verdict)),
      column(
        figure("C + t (A − B)", step.element, element("div", { class: "fa-way" }, ...way.map((picture, i) => labelled(picture, String(WAY[i]))))),
        figure(
          "the same sum with single faces",
          element("div", { class: "fa-singles" }, ...singles.map(({ picture, note }) => element("div", {}, picture.element, note))),
        ),
      ),
      figure("how often does it become what it should?", tries.element, score.element),
    ),
  );
  begin();
  ui.onTheme(() => score.redraw());
  return later.done().then(() => ui.destroy); // the figure is complete when the pictures are
}

const labelled = (picture, text) => element("div", {}, picture.element, element("span", { class: "fa-note" }, text));

const percent = (count, n) => `${Math.round((100 * count) / n)} %`;
const scoreInWords = ({ tried, single, average }) =>
  tried
    ? `Of ${tried} random sums the judge accepts ${percent(single, tried)} with single faces and ${percent(average, tried)} with averages of three.`
    : "Nothing tried yet: press the button.";

/** Two bars with Wilson's intervals. */
function drawScore(context, width, height, ui, tally) {
  const x = scale(0, 1, 108, width - 46);
  [
    ["single faces", "orange", tally.single],
    ["averages of 3", "blue", tally.average],
  ].forEach(([name, colour, count], i) => {
    const y = 18 + 34 * i;
    words(context, ui, name, 100, y, { align: "right" });
    context.fillStyle = cssColour(ui.colour("surface"));
    context.fillRect(x(0), y - 9, x(1) - x(0), 18);
    if (!tally.tried) return;
    context.fillStyle = cssColour(ui.colour(colour));
    context.fillRect(x(0), y - 9, x(count / tally.tried) - x(0), 18);
    const [low, high] = wilson(count, tally.tried);
    context.fillStyle = cssColour(ui.colour("ink"));
    context.fillRect(x(low), y - 1, x(high) - x(low), 2);
    for (const end of [low, high]) context.fillRect(x(end) - 1, y - 5, 2, 10);
    words(context, ui, percent(count, tally.tried), width, y, { align: "right" });
  });
  const text = tally.tried ? `${tally.tried} random sums; lines: 95 % intervals` : "nothing tried yet";
  words(context, ui, text, x(0), height - 8, { colour: "muted" });
}

/** [{ name, codes }]: for each group rows of noise. */
function readGroups(model) {
  const numbers = floats(model.get("codes"), "float16"),
    latents = model.get("latents");
  let start = 0;
  return model.get("groups").map(({ name, n }) => ({
    name,
    codes: rows(numbers.subarray(start, (start += n * latents)), latents),
  }));
}

export default { render };
