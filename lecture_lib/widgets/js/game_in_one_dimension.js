// The game on a line: a D that learns beside the best D there is, a G that learns or is moved, and what the game is worth.
import { button, chart, choice, column, element, figure, onDrag, player, row, slider, widget } from "./kit.js";
import { sigmoid } from "./gan_core.js";
import { GRID, LIMITS, best, createDiscriminator, discriminatorStep } from "./one_dimension.js";
import { divergence, generatorStep, logitsOf, pulls, value } from "./one_dimension.js";
import { WINDOW, drawDensities, drawDiscriminators, drawValue, handles, lineAxis, number } from "./one_dimension_pictures.js";
import { clamp } from "./plot.js";
import { seeded } from "./random.js";
import { sharedSeed } from "./shared_seed.js";
import css from "./game_in_one_dimension.css";

const RATE = { discriminator: 0.01, generator: 0.1 };
const ALONE = { discriminator: 10, generator: 5 }; // steps of one press
const ROUNDS_PER_SECOND = 14; // slow enough to watch: it is all over in ten seconds

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "The game on a line",
    lead: "Press Play. D learns to tell data from generated numbers and comes close to the best there is, D* = p/(p + q). G follows its slope. Where both densities agree, the best D says ½, and the value of the game is −log 4.",
  });
  const first = given(model);
  const game = {};
  const pictures = createPictures(ui, game, moved);
  const controls = createControls(ui, model, { moved, restart, redraw, alone, match });
  const run = player(ui, {
    onStep: playRound,
    onFrame: redraw,
    onReset: () => {
      controls.reset();
      Object.assign(game, { data: first.data, model: first.model });
      restart();
    },
    onRest: () => ui.announce(spoken(game)),
    rate: () => ROUNDS_PER_SECOND,
    stride: 5,
    smooth: true,
  });

  /** A new D, and the densities as they are. */
  function restart() {
    Object.assign(game, { discriminator: createDiscriminator(seeded(controls.seed.value)), history: [], round: 0 });
    look();
    redraw();
  }
  function learn(side) {
    if (side === "discriminator") discriminatorStep(game.discriminator, game.data, game.model, RATE.discriminator);
    else game.model = generatorStep(game.model, pulls(game.discriminator, controls.loss), RATE.generator);
  }
  function playRound() {
    for (let i = 0; i < controls.k; i++) learn("discriminator");
    learn("generator");
    game.round += 1;
    look();
  }
  function alone(side) {
    run.pause();
    for (let i = 0; i < ALONE[side]; i++) {
      learn(side);
      game.round += 1;
      look();
    }
    redraw();
    ui.announce(spoken(game));
  }
  /** The reader has set numbers of the data or of G. */
  function moved({ data = {}, model: bells = {} }) {
    game.data = { ...game.data, ...data };
    game.model = { ...game.model, ...bells };
    look();
    redraw();
    ui.announce(spoken(game));
  }
  function match() {
    moved({ model: game.data });
  }
  function look() {
    game.logits = Float64Array.from(logitsOf(game.discriminator));
    const { data, model: bells, logits, history, round } = game;
    if (history.at(-1)?.round === round) history.pop();
    game.divergence = divergence(data, bells);
    history.push({ round, value: value(data, bells, logits), best: 2 * game.divergence - Math.log(4) });
    if (history.length > WINDOW + 1) history.shift();
  }
  function redraw() {
    game.pull = pulls(game.discriminator, controls.loss);
    pictures.draw(game);
    controls.show(game);
    ui.readout(verdict(game));
  }
  ui.add(
    row(run.element, controls.sides),
    row(...controls.choices),
    element("div", { class: "go-stage" }, column(...pictures.left), column(pictures.right, ...controls.below)),
  );
  Object.assign(game, { data: first.data, model: first.model });
  restart();
  return ui.destroy;
}

function given(model) {
  const bells = (centre, offset, width) => ({ centre, offset, logWidth: Math.log(width) });
  return { data: bells(0, ...model.get("data")), model: bells(...model.get("model")) };
}

// ---------------------------------------------------------------------------------------------------- controls

function createControls(ui, model, { moved, restart, redraw, alone, match }) {
  const sliders = [
    ["G: centre", "model", "centre"],
    ["G: bumps ±", "model", "offset"],
    ["data: bumps ±", "data", "offset"],
    ["G: width", "model", "logWidth"],
    ["data: width", "data", "logWidth"],
  ].map(([label, whose, name]) => bellSlider(label, whose, name, moved));
  const k = slider({
    label: "D steps per G step",
    min: 1,
    max: 10,
    step: 1,
    value: model.get("k"),
    format: (x) => x.toFixed(0),
  });
  k.element.classList.add("lw-stacked");
  const placed = sliders.map((each) => each.element);
  placed.splice(1, 0, k.element);
  const loss = choice({
    label: "loss of G",
    options: [
      { value: "non-saturating", label: "−log D", title: "Non-saturating: G maximises the logarithm of D" },
      { value: "minimax", label: "log(1 − D)", title: "Minimax: G minimises the value of the game" },
    ],
    value: model.get("loss"),
    onChange: redraw,
  });
  const seed = sharedSeed(ui, model, restart);
  const press = (label, title, onClick) => button({ label, title, onClick }).element;
  const numbers = element("div", { class: "lw-formula go-numbers" });
  return {
    seed,
    sides: element(
      "div",
      { class: "lw-player" },
      press("D alone", `${ALONE.discriminator} steps of D alone`, () => alone("discriminator")),
      press("G alone", `${ALONE.generator} steps of G alone`, () => alone("generator")),
      press("G = data", "Put what G makes on the data", match),
    ),
    choices: [loss.element, seed.element],
    below: [numbers, element("div", { class: "go-sliders" }, ...placed)],
    get loss() {
      return loss.value;
    },
    get k() {
      return k.value;
    },
    reset() {
      k.value = model.get("k");
      loss.value = model.get("loss");
    },
    show(game) {
      for (const each of sliders) each.show(game);
      const { value: now, best: most } = game.history.at(-1);
      const entry = (name, shown, kind) =>
        element("p", {}, element("span", {}, name), element("b", { class: kind }, number(shown)));
      numbers.replaceChildren(
        entry("V(D, G)", now, "go-learned"),
        entry("V(D*, G) = −log 4 + 2 · JSD", most, null),
        entry("JSD of data and G", game.divergence, null),
      );
    },
  };
}

function bellSlider(label, whose, name, moved) {
  const [min, max] = LIMITS[name];
  const made = slider({
    label,
    min,
    max,
    step: 0.01,
    value: 0,
    format: (x) => number(name === "logWidth" ? Math.exp(x) : x, 2),
    onInput: (next) => moved({ [whose]: { [name]: next } }),
  });
  made.element.classList.add("lw-stacked");
  return {
    element: made.element,
    show(game) {
      made.value = game[whose][name];
    },
  };
}

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, game, moved) {
  const drawn = (height, draw) =>
    chart(ui, { label: "", height, draw: (context, width, tall) => draw(context, width, tall, ui, game) });
  const densities = drawn(222, drawDensities),
    judges = drawn(196, (context, width, tall) => drawDiscriminators(context, width, tall, ui, shown(game))),
    course = drawn(170, drawValue);
  dragBells(densities.element, game, moved);
  const key = (...parts) =>
    element("span", { class: "go-key" }, ...parts.map(([text, kind]) => element("span", { class: kind }, text)));
  return {
    left: [
      figure(key(["■ data, p", "go-data"], ["■ generated, q", "go-model"], ["→ pull on samples", null]), densities.element),
      figure(key(["━ D, learning", "go-learned"], ["╌ D* = p/(p + q), the best D", null]), judges.element),
    ],
    right: figure(key(["━ V(D, G)", "go-learned"], ["╌ V(D*, G)", null]), course.element),
    draw(now) {
      for (const each of [densities, judges, course]) each.redraw();
      densities.describe(`Densities of the data, ${bellsOf(now.data)}, and of what G makes, ${bellsOf(now.model)}.`);
      judges.describe(`D and the best D over x. ${judgement(now)}`);
      course.describe(`The value over ${now.round} moves. ${valuesOf(now)}`);
    },
  };
}

const shown = (game) => ({
  ...game,
  probabilities: game.logits.map(sigmoid),
  best: best(game.data, game.model),
});

/** Dragging moves whichever handle is nearer: the centre of G, or the bumps of the data apart. */
function dragBells(canvas, game, moved) {
  let grabbed = null,
    offset = 0;
  onDrag(canvas, (column, line, phase) => {
    const { clientWidth, clientHeight } = canvas,
      [x, y] = [(column * clientWidth) / canvas.width, (line * clientHeight) / canvas.height],
      axis = lineAxis(clientWidth),
      place = axis.back(x);
    if (phase === "start") {
      const at = handles(clientWidth, clientHeight, game),
        away = ([a, b]) => Math.hypot(a - x, b - y);
      grabbed = away(at.data) < away(at.model) ? "data" : "model";
      offset = axis.back(at[grabbed][0]) - place;
    }
    const to = place + offset;
    if (grabbed === "model") moved({ model: { centre: clamp(to, ...LIMITS.centre) } });
    else moved({ data: { offset: clamp(to - game.data.centre, ...LIMITS.offset) } });
  });
  canvas.classList.add("go-sideways");
}

// ---------------------------------------------------------------------------------------------------- words

const bellsOf = ({ centre, offset, logWidth }) =>
  (offset < 0.05 ? `one bump at ${number(centre, 2)}` : `bumps at ${number(centre - offset, 2)} and ${number(centre + offset, 2)}`) +
  ` of width ${number(Math.exp(logWidth), 2)}`;

function valuesOf({ history, divergence: apart }) {
  const { value: now, best: most } = history.at(-1);
  return `V(D, G) ${number(now)}, at most ${number(most)}, Jensen-Shannon divergence ${number(apart)} nats.`;
}

/** D and D* in the middle of the data. */
function judgement(game) {
  const { probabilities, best: most } = shown(game),
    i = GRID.findIndex((x) => x >= game.data.centre + game.data.offset);
  return `Where the data are most likely, D says ${number(probabilities[i], 2)}, and D* ${number(most[i], 2)}.`;
}

const spoken = (game) => `Move ${game.round}: ${valuesOf(game)} ${verdict(game)}`;

/** What is to be seen, in a sentence or two. */
function verdict({ data, model, history, divergence: apart, round }) {
  const { value: now, best: most } = history.at(-1),
    behind = most - now;
  if (round === 0 && behind > 0.05) return "D has learned nothing yet: its value lies below what the best D would reach.";
  if (apart < 0.002)
    return behind < 0.02
      ? "G makes the data: D* is ½ everywhere, D nearly so, and the value is −log 4. Nothing is left to tell apart."
      : "G makes the data: D* is ½ everywhere. D has not noticed yet, and its value is even below −log 4.";
  if (behind > 0.05) return "D is behind: the gap between the two curves is what it has yet to learn about this G.";
  if (onOneBump(data, model))
    return "G serves one bump, and D* finds the other empty of generated numbers. G feels no slope that leads there.";
  return "D is close to D*: high where data prevail, low where G does. G moves its numbers up this slope.";
}

const onOneBump = (data, model) =>
  data.offset > 2 * Math.exp(data.logWidth) && // there are two
  Math.abs(Math.abs(model.centre - data.centre) - data.offset) < 0.35 &&
  model.offset < 0.4;

export default { render };
