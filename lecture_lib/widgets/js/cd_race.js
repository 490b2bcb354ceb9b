// CD race: contrastive divergence against the true gradient, on a machine whose likelihood is known exactly.
import css from "./cd_race.css";
import { chart, choice, column, cssColour, element, figure, player, row, seedField, slider, toggle, widget } from "./kit.js";
import { advance, createRace, currentRate, examine, HALF_TIME, METHODS, RECORD_EVERY } from "./race.js";

const COLOURS = { "exact gradient": "green", "CD-10": "blue", PCD: "purple", "CD-1": "orange" };
const RATES = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1];
const FIRST_RATE = 0.5; // high enough that CD-1's fall is seen within seconds
const LAST_UPDATE = 10_000;
const PICTURES_PER_SECOND = 3; // how often the patterns are redrawn while the race is on
const FALLEN = 0.3; // nats below its best from which a racer counts as fallen
const DREAMS = 15;

function render({ model, el }) {
  const first = { size: model.get("size"), nHidden: model.get("n_hidden"), seed: model.get("seed"), rate: FIRST_RATE, falling: false };
  const settings = { ...first };
  const ui = widget(el, {
    css, title: "CD race",
    lead: "Four ways to train the same machine, from the same weights, on bars and stripes. Higher is better. Press Play: who reaches the top, and who comes down again?",
  });
  let race = createRace(settings);
  const view = createView(ui, () => race, settings);
  const restart = () => { race = createRace(settings); view.draw(); };

  const play = player(ui, {
    stride: RECORD_EVERY, smooth: true, rate: () => 2000,
    onStep() { advance(race, settings); return race.update < LAST_UPDATE; },
    onFrame: () => (play.playing ? view.follow() : view.draw()),
    onReset() { Object.assign(settings, first); controls.show(); restart(); },
    onRest() { view.draw(); ui.announce(report(race)); },
  });
  const controls = createControls(settings, { restart: () => { play.pause(); restart(); }, redraw: view.follow });
  ui.add(row(play.element, controls.seed.element), view.curves, row(...controls.elements), view.scores, view.cards);
  view.draw();
  return ui.destroy;
}

/** Rate and its fall act at once; another task, machine or seed starts a new race. */
function createControls(settings, { restart, redraw }) {
  const seed = seedField({ value: settings.seed, onChange: (value) => { settings.seed = value; restart(); } });
  const task = choice({
    label: "patterns", options: ["2", "3", "4"].map((n) => ({ value: n, label: `${n}×${n}` })), value: String(settings.size),
    onChange: (value) => { settings.size = Number(value); restart(); },
  });
  const hidden = slider({
    label: "hidden units", min: 1, max: 12, step: 1, value: settings.nHidden, format: String,
    onInput: (value) => { settings.nHidden = value; restart(); },
  });
  const rate = slider({
    label: "learning rate", min: 0, max: RATES.length - 1, step: 1, value: RATES.indexOf(settings.rate), format: (i) => String(RATES[i]),
    onInput: (i) => { settings.rate = RATES[i]; redraw(); },
  });
  const falling = toggle({
    label: "let the rate fall", title: `learning rate / (1 + updates / ${HALF_TIME})`, value: settings.falling,
    onChange: (on) => { settings.falling = on; redraw(); },
  });
  return {
    seed, elements: [task.element, falling.element, rate.element, hidden.element],
    show() {
      seed.value = settings.seed;
      task.value = String(settings.size);
      hidden.value = settings.nHidden;
      rate.value = RATES.indexOf(settings.rate);
      falling.value = settings.falling;
    },
  };
}

/** Everything that shows the race; `follow` redraws the curves at every frame and the rest a few times a second. */
function createView(ui, current, settings) {
  const curves = chart(ui, { label: "", height: 270, draw: (context, width, height) => drawCurves(context, width, height, current(), settings, ui) });
  const scores = createScores(), cards = Object.keys(METHODS).map((name) => createCard(ui, name));
  let drawn = 0, spoken = 0; // when the pictures were last drawn; for how many thousands of updates the standing was announced
  function draw() {
    const race = current(), exams = race.racers.map((racer) => examine(racer, race.data, DREAMS));
    curves.redraw();
    curves.describe(`Log-likelihood per pattern against the number of updates. ${report(race)}`);
    scores.show(race, exams);
    cards.forEach((card, i) => card.show(exams[i], race.size));
    ui.readout(report(race));
    drawn = performance.now();
  }
  return {
    draw, curves: figure("Log-likelihood of the data, in nats per pattern (exact)", curves.element), scores: scores.element,
    cards: column(
      element("p", { class: "lw-note" }, "What each machine has learned: every pattern of the data, paler the less probable it is. A grey, empty frame is forgotten."),
      element("div", { class: "lw-race-cards" }, ...cards.map((card) => card.element)),
    ),
    follow() {
      curves.redraw();
      if (performance.now() - drawn < 1000 / PICTURES_PER_SECOND) return;
      draw();
      const thousands = Math.floor(current().update / 1000);
      if (thousands > spoken) ui.announce(report(current()));
      spoken = thousands;
    },
  };
}

// ---------------------------------------------------------------------------------------------------- curves

function drawCurves(context, width, height, race, settings, ui) {
  const left = 34, right = width - 104, top = 18, bottom = height - 36;
  const floor = -Math.ceil(race.size ** 2 * Math.LN2 + 0.5), ceiling = race.best - 0.12 * (floor - race.best), last = Math.max(1000, race.update);
  const x = (update) => left + ((right - left) * update) / last, y = (value) => top + ((bottom - top) * (ceiling - value)) / (ceiling - floor);
  drawAxes(context, ui, { left, right, top, bottom, floor, ceiling, last, x, y, rate: currentRate(race, settings) });

  context.setLineDash([5, 4]);
  line(context, cssColour(ui.colour("ink")), 1.5, [[left, y(race.best)], [right, y(race.best)]]);
  context.setLineDash([]);
  context.textAlign = "left";
  context.textBaseline = "bottom";
  context.fillStyle = cssColour(ui.colour("ink"));
  context.fillText(`the best any model can do: ${number(race.best, 3)}`, left + 6, y(race.best) - 3);

  context.save();
  context.beginPath();
  context.rect(left, top, width - left, bottom - top);
  context.clip();
  for (const racer of [...race.racers].sort((a, b) => (b.name === "PCD") - (a.name === "PCD"))) // the noisiest curve behind the others
    line(context, cssColour(ui.colour(COLOURS[racer.name])), 2, racer.curve.map((value, i) => [x(i * RECORD_EVERY), y(value)]));
  context.restore();
  drawTops(context, ui, race, x, y);
  drawNames(context, ui, race, right + 6, y, bottom - 6);
  if (race.update === 0) drawInvitation(context, ui, (left + right) / 2, (y(race.best) + bottom) / 2);
}

function drawAxes(context, ui, { left, right, top, bottom, floor, ceiling, last, x, y, rate }) {
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (let step = floor < -8 ? 2 : 1, value = floor; value <= ceiling; value += step) {
    line(context, cssColour(ui.colour("ink"), 0.13), 1, [[left, y(value)], [right, y(value)]]);
    context.fillStyle = cssColour(ui.colour("muted"));
    context.fillText(number(value, 0), left - 6, y(value));
  }
  context.textAlign = "center";
  const step = [200, 500, 1000, 2000].find((candidate) => last / candidate <= 6);
  for (let update = 0; update <= last; update += step) context.fillText(update.toLocaleString("en"), x(update), bottom + 12);
  context.fillText(`updates (learning rate now ${rate.toPrecision(2)})`, (left + right) / 2, bottom + 28);
  line(context, cssColour(ui.colour("muted")), 1, [[left, top], [left, bottom], [right, bottom]]);
}

/** A ring where a racer that has fallen was best, with the value it had there if there is room. */
function drawTops(context, ui, race, x, y) {
  let labelled = -Infinity;
  for (const { name, top } of race.racers.filter(fallen).sort((a, b) => a.top.update - b.top.update)) {
    const at = { x: x(top.update), y: y(top.value) };
    context.beginPath();
    context.arc(at.x, at.y, 4.5, 0, 2 * Math.PI);
    context.fillStyle = cssColour(ui.colour("paper"));
    context.strokeStyle = cssColour(ui.colour(COLOURS[name]));
    context.lineWidth = 2;
    context.fill();
    context.stroke();
    if (at.x < labelled + 44 || name === "PCD") continue; // PCD's top is one spike among many
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineWidth = 4;
    context.strokeStyle = cssColour(ui.colour("paper"));
    context.fillStyle = cssColour(ui.colour(COLOURS[name]));
    context.strokeText(number(top.value), at.x, at.y + 8);
    context.fillText(number(top.value), at.x, at.y + 8);
    labelled = at.x;
  }
}

/** Names and present values at the ends of the curves, moved apart where they would overlap. */
function drawNames(context, ui, race, x, y, bottom) {
  const gap = 16, names = race.racers.map((racer) => ({ racer, at: Math.min(bottom, y(racer.curve.at(-1))) })).sort((a, b) => a.at - b.at);
  names.forEach((name, i) => { if (i) name.at = Math.max(name.at, names[i - 1].at + gap); });
  const over = Math.max(0, names.at(-1).at - bottom);
  for (let i = names.length - 1, limit = names[i].at - over; i >= 0; i--, limit -= gap) names[i].at = Math.min(names[i].at, limit);
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { racer, at } of names) {
    context.fillStyle = cssColour(ui.colour(COLOURS[racer.name]));
    context.fillText(`${shortName(racer.name)} ${number(racer.curve.at(-1))}`, x, at);
  }
}

function drawInvitation(context, ui, x, y) {
  context.textAlign = "center";
  context.fillStyle = cssColour(ui.colour("muted"));
  context.fillText("Press Play to start the race", x, y);
}

function line(context, colour, width, points) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

// ---------------------------------------------------------------------------------------------------- scores

function createScores() {
  const body = element("tbody"), heads = ["racer", "now", "best (at update)", "legal fantasies"];
  const table = element("table", { class: "lw-table", "aria-label": "The four racers in numbers" },
    element("thead", {}, element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)))), body);
  return {
    element: element("div", { class: "lw-race-scores" }, table),
    show: (race, exams) => body.replaceChildren(...race.racers.map(({ name, curve, top }, i) => {
      const cells = [number(curve.at(-1)), `${number(top.value)} (${top.update.toLocaleString("en")})`, `${(100 * exams[i].legal).toFixed(0)} %`];
      return element("tr", {}, element("th", { scope: "row" }, nameTag(name)), ...cells.map((text) => element("td", {}, text)));
    })),
  };
}

const nameTag = (name) => element("span", { class: "lw-race-name", style: `--swatch: var(--lw-${COLOURS[name]})` }, name);

/** A racer's memory of every pattern, and what it dreams of. */
function createCard(ui, name) {
  const heading = element("span");
  let exam = { patterns: [], dreams: [] }, side = 0;
  const picture = chart(ui, { label: "", height: 94, draw(context, width) {
    const columns = 15, pitch = Math.floor(Math.min(24, width / columns)), colour = ui.colour(COLOURS[name]), muted = ui.colour("muted");
    const place = (i, y) => ({ x: (i % columns) * pitch, y: y + Math.floor(i / columns) * pitch, cell: Math.floor((pitch - 3) / side) });
    exam.patterns.forEach(({ v, share }, i) => drawPattern(context, ui, place(i, 0), v, side, colour, Math.min(1, share)));
    context.textBaseline = "middle";
    context.textAlign = "left";
    context.fillStyle = cssColour(muted);
    context.fillText("fantasies (grey: neither bars nor stripes)", 0, 2 * pitch + 9);
    exam.dreams.forEach(({ v, legal }, i) => drawPattern(context, ui, place(i, 2 * pitch + 20), v, side, legal ? colour : muted, legal ? 1 : 0.55));
  } });
  return {
    element: element("div", { class: "lw-figure" }, element("div", { class: "lw-heading" }, nameTag(name), heading), picture.element),
    show(next, size) {
      [exam, side] = [next, size];
      const { patterns, dreams, remembered } = exam, legal = dreams.filter((dream) => dream.legal).length;
      heading.textContent = ` remembers ${remembered} of ${patterns.length}`;
      picture.describe(`${name}: the ${patterns.length} patterns of the data, strong where the machine gives them their due probability; it remembers ${remembered}. Below, ${dreams.length} fantasies, ${legal} of them bars or stripes.`);
      picture.redraw();
    },
  };
}

function drawPattern(context, ui, { x, y, cell }, v, side, colour, strength) {
  context.strokeStyle = cssColour(ui.colour("line"));
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, cell * side + 1, cell * side + 1);
  context.strokeStyle = cssColour(colour, strength);
  context.strokeRect(x + 0.5, y + 0.5, cell * side + 1, cell * side + 1);
  context.fillStyle = cssColour(colour, strength);
  v.forEach((on, i) => { if (on) context.fillRect(x + 1 + (i % side) * cell, y + 1 + Math.floor(i / side) * cell, cell, cell); });
}

// ---------------------------------------------------------------------------------------------------- words

const fallen = (racer) => racer.top.value - racer.curve.at(-1) > FALLEN;
const shortName = (name) => name.replace(" gradient", "");
const number = (x, digits = 2) => x.toFixed(digits).replace("-", "−");

/** Where the race stands, in a sentence or two. */
function report(race) {
  if (race.update === 0) return `All four start at ${number(race.racers[0].curve[0])}; the best any model can do is ${number(race.best, 3)}.`;
  const standing = race.racers.map((racer) => `${shortName(racer.name)} ${number(racer.curve.at(-1))}`).join(", ");
  const losses = race.racers.filter(fallen).map((racer) => `${racer.name} by ${number(racer.top.value - racer.curve.at(-1))} (best at ${racer.top.update.toLocaleString("en")})`);
  return `Update ${race.update.toLocaleString("en")}: ${standing}.${losses.length ? ` Fallen from its best: ${losses.join(", ")}.` : ""}`;
}

export default { render };
