// The inner loop: the same game twice, with D optimising inside and with G, and what becomes of the modes.
import { chart, columns, element, figure, pixels, player, row, slider, widget } from "./kit.js";
import { BINS, MODES, covered, favourite, round, start, target } from "./inner_maths.js";
import { WINDOW, drawCovered, drawModes, drawState, historyColour } from "./inner_pictures.js";
import css from "./inner_loop.css";

const INNER = [1, 2, 3, 5, 8, 12, 20, 50];
const RATES = [0.05, 0.1, 0.2, 0.5, 1];
const ROUNDS_PER_SECOND = 8; // slow enough to see where G jumps
const SIDES = ["D", "G"];
const LATELY = 40; // rounds over which the modes visited are counted

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "The inner loop",
    lead: "Eight modes on a ring, cut open into a line. Left, D takes K steps before G moves; right, G takes K before D moves. Below, where the mass of G was, round by round. Press Play; then set the inner steps to 1, and both are the same game.",
  });
  const first = { inner: model.get("inner"), rate: model.get("rate") },
    state = {};
  const controls = createControls(first, (settings) => {
    Object.assign(state, settings);
    redraw();
  });
  const pictures = createPictures(ui, state);
  const run = player(ui, {
    onStep() {
      for (const side of SIDES) advance(state.games[side], side, state);
    },
    onFrame: redraw,
    onReset: restart,
    onRest: () => ui.announce(comment(state)),
    rate: () => ROUNDS_PER_SECOND,
  });
  function restart() {
    Object.assign(state, first, { games: Object.fromEntries(SIDES.map((side) => [side, newGame()])) });
    redraw();
  }
  function redraw() {
    controls.show(state);
    pictures.draw(state);
    ui.readout(comment(state));
  }
  ui.add(
    row(run.element),
    element("div", { class: "il-sliders" }, ...controls.elements),
    pictures.key,
    columns(...pictures.games),
    pictures.covered,
  );
  restart();
  return ui.destroy;
}

// ---------------------------------------------------------------------------------------------------- the games

/** A game with all that is shown of its past; `jumps` counts how often G's favourite mode has changed. */
function newGame() {
  const now = start();
  return { now, jumps: 0, past: [remembered(now)] };
}

const remembered = (now) => ({ q: now.q, covered: covered(now), favourite: favourite(now).mode });

function advance(game, side, { inner, rate }) {
  game.target = target(game.now);
  game.now = round(game.now, side, inner, rate);
  const seen = remembered(game.now);
  game.jumps += seen.favourite !== game.past.at(-1).favourite;
  game.past.push(seen);
}

// ---------------------------------------------------------------------------------------------------- controls

function createControls(first, change) {
  const from = (label, values, name) =>
    slider({
      label,
      min: 0,
      max: values.length - 1,
      step: 1,
      value: values.indexOf(first[name]),
      format: (i) => String(values[i]),
      onInput: (i) => change({ [name]: values[i] }),
    });
  const inner = from("inner steps, K", INNER, "inner"),
    rate = from("step size of G", RATES, "rate");
  return {
    elements: [inner.element, rate.element],
    show(state) {
      inner.value = INNER.indexOf(state.inner);
      rate.value = RATES.indexOf(state.rate);
    },
  };
}

// ---------------------------------------------------------------------------------------------------- pictures

const HEADINGS = { D: ["D inside: min", "G", " max", "D", " V"], G: ["G inside: max", "D", " min", "G", " V"] };
const heading = ([a, below, b, under, c]) =>
  element("span", {}, a, element("sub", {}, below), b, element("sub", {}, under), c);
const order = (side, inner) => {
  const other = side === "D" ? "G" : "D",
    times = (n) => (n === 1 ? "1 step" : `${n} steps`);
  return `a round: ${side} takes ${times(inner)}, then ${other} takes 1`;
};

function createPictures(ui, state) {
  const drawn = (height, draw) =>
    chart(ui, { label: "", height, draw: (context, width, tall) => state.games && draw(context, width, tall) });
  const games = Object.fromEntries(SIDES.map((side) => [side, gamePanel(ui, drawn, side, state)]));
  const counts = drawn(120, (context, width, tall) => drawCovered(context, width, tall, ui, state));
  ui.onTheme(() => state.games && SIDES.forEach((side) => games[side].draw(state)));
  const key = (...parts) =>
    element("div", { class: "il-key" }, ...parts.map(([text, kind]) => element("span", { class: `il-${kind}` }, text)));
  return {
    key: key(["■ data", "data"], ["■ G", "model"], ["━ D", "D"], ["● where D is highest", "G"]),
    games: SIDES.map((side) => games[side].element),
    covered: figure(key(["modes covered by G:", "all"], ["━ D inside", "D"], ["╍ G inside", "G"]), counts.element),
    draw(now) {
      for (const side of SIDES) games[side].draw(now);
      counts.redraw();
      counts.describe(
        `Modes covered over the rounds; now ${now.games.D.past.at(-1).covered} with D inside and ` +
          `${now.games.G.past.at(-1).covered} with G inside.`,
      );
    },
  };
}

function gamePanel(ui, drawn, side, state) {
  const picture = drawn(170, (context, width, tall) => {
      const { now, past } = state.games[side];
      drawState(context, width, tall, ui, now, side === "G" && past.length > 1);
    }),
    modes = drawn(18, (context, width, tall) => drawModes(context, width, tall, ui)),
    history = pixels({ label: "", width: BINS, height: WINDOW }),
    line = element("p", { class: "il-order" });
  history.element.classList.add("il-history");
  modes.describe("The numbers of the eight modes");
  return {
    element: figure(heading(HEADINGS[side]), line, picture.element, modes.element, history.element),
    draw({ games, inner }) {
      const game = games[side],
        { mode, mass } = favourite(game.now);
      line.textContent = order(side, inner);
      picture.redraw();
      modes.redraw();
      history.paint(historyColour(ui, game.past));
      picture.describe(
        `${side} inside: G covers ${game.past.at(-1).covered} of ${MODES} modes, most of it, ${percent(mass)}, at mode ${mode + 1}.`,
      );
      history.describe(`Where the mass of G was in the last rounds; its favourite mode has changed ${game.jumps} times.`);
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

const percent = (share) => `${Math.round(100 * share)} %`;

/** What is to be seen. */
function comment(state) {
  const { games, inner } = state,
    rounds = games.D.past.length - 1;
  if (rounds === 0) return "D says ½ everywhere, and G makes a wide bump. G is a histogram, D a table, and all is computed from expectations: whatever happens comes from who is inside, not from networks or chance.";
  const { mode, mass } = favourite(games.G.now),
    lately = new Set(games.G.past.slice(-LATELY).map((row) => row.favourite)).size;
  const left = `Round ${rounds}. D inside: G covers ${games.D.past.at(-1).covered} of ${MODES} modes.`;
  if (inner === 1) return `${left} G inside: ${games.G.past.at(-1).covered}. With one step each the two games differ only in who begins.`;
  if (mass < 0.5) {
    const all = games.G.past.at(-1).covered;
    return `${left} G inside: ${all}. ${all === MODES ? "Its inner steps are too few or too small to take it to one place." : "It is on its way."}`;
  }
  const right = `G inside: ${percent(mass)} of G is nearest to mode ${mode + 1}${mode === games.G.target ? ", where D was highest" : ""}.`;
  return lately > 1
    ? `${left} ${right} In the last ${Math.min(rounds, LATELY)} rounds it was near ${lately} modes, one after the other.`
    : `${left} ${right}`;
}

export default { render };
