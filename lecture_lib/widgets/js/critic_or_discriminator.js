// Critic or discriminator? Pull two densities apart: the best discriminator goes flat, the best critic keeps its slope.
import { chart, choice, column, columns, element, figure, onDrag, player, row, slider, widget } from "./kit.js";
import { jensenShannon, learn, strength, sweep, wasserstein } from "./critic_maths.js";
import {
  ARROWS_HEIGHT,
  DISTANCES,
  drawDistances,
  drawPulls,
  drawStage,
  drawStrengths,
  FARTHEST,
  LOOKS,
  number,
  place,
  small,
  STAGE_HEIGHT,
} from "./critic_pictures.js";
import { clamp } from "./plot.js";
import css from "./critic_or_discriminator.css";

const SPREAD = [0.4, 2];
const RATE = 0.1, // of the generator's steps
  ARRIVED = 0.05;

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "Critic or discriminator?",
    lead: "Pull the generated density away from the data. Which of the two still tells each sample where to go?",
  });
  const first = { distance: model.get("distance"), spread: model.get("spread") };
  const state = { generator: first, teacher: model.get("teacher") };
  const pictures = createPictures(ui, state, change);
  const sliders = createSliders(first, change);
  const teacher = choice({
    label: "learn from",
    value: state.teacher,
    options: Object.entries(LOOKS).map(([value, { name, short }]) => ({ value, label: short, title: name })),
    onChange: () => change({}),
  });
  const learning = player(ui, {
    onStep() {
      state.generator = learn(state.generator, teacher.value, RATE, SPREAD);
      return !arrived(state.generator);
    },
    onFrame: draw,
    onReset() {
      state.generator = first;
      teacher.value = model.get("teacher");
    },
    onRest: say,
    stride: 10,
    smooth: true,
  });

  /** What the reader has set; learning stops. */
  function change(moved) {
    learning.pause();
    state.generator = { ...state.generator, ...moved };
    draw();
    say();
  }
  function draw() {
    const { generator } = state;
    if (state.curves?.spread !== generator.spread) state.curves = sweep(DISTANCES, generator.spread);
    Object.assign(state, {
      teacher: teacher.value,
      divergence: jensenShannon(generator),
      distance: wasserstein(generator),
      strengths: Object.fromEntries(Object.keys(LOOKS).map((name) => [name, strength(name, generator)])),
    });
    sliders.distance.value = generator.distance;
    sliders.spread.value = generator.spread;
    pictures.draw(state);
    ui.readout(verdict(state));
  }
  function say() {
    ui.announce(`${spoken(state)} ${verdict(state)}`);
  }
  const teach = row(teacher.element, learning.element);
  teach.classList.add("cd-teach");
  ui.add(
    row(sliders.distance.element, sliders.spread.element),
    teach,
    columns(column(pictures.stage, pictures.pulls), column(pictures.distances, pictures.strengths)),
  );
  ui.body.classList.add("cd-body");
  draw();
  return ui.destroy;
}

const arrived = ({ distance, spread }) => Math.abs(distance) < ARRIVED && Math.abs(spread - 1) < ARRIVED;

function createSliders(first, change) {
  return {
    distance: slider({
      label: "distance",
      min: 0,
      max: FARTHEST,
      step: 0.05,
      value: first.distance,
      onInput: (distance) => change({ distance }),
    }),
    spread: slider({
      label: "spread",
      min: SPREAD[0],
      max: SPREAD[1],
      step: 0.05,
      value: first.spread,
      onInput: (spread) => change({ spread }),
    }),
  };
}

function createPictures(ui, state, change) {
  const drawn = (height, draw) =>
    chart(ui, {
      label: "",
      height,
      draw: (context, width, tall) => state.curves && draw(context, width, tall, ui, state),
    });
  const stage = drawn(STAGE_HEIGHT, drawStage),
    pulls = drawn(ARROWS_HEIGHT, drawPulls),
    distances = drawn(236, drawDistances),
    strengths = drawn(210, drawStrengths);
  onDrag(stage.element, (at) => {
    const distance = place(stage.element.width).back(at);
    change({ distance: clamp(Math.round(20 * distance) / 20, 0, FARTHEST) });
  });
  stage.element.classList.add("cd-sideways");
  return {
    stage: stage.element,
    pulls: figure("How each pulls at the generated samples", pulls.element),
    distances: figure("How far apart? Two answers", distances.element),
    strengths: figure("Mean pull, against the distance", strengths.element),
    draw(now) {
      for (const each of [stage, pulls, distances, strengths]) each.redraw();
      const { generator } = now;
      stage.describe(
        `Data with mean 0, generated density with mean ${number(generator.distance)} and deviation ` +
          `${number(generator.spread)}. Below, the best discriminator falls from 1 to 0 between them and is flat ` +
          "elsewhere; the best critic is straight, with slope 1.",
      );
      pulls.describe(`Arrows at seven generated samples in three rows. ${pullsInWords(now)}`);
      distances.describe(
        `Two curves. The Jensen-Shannon divergence levels off at ln 2, now ${number(now.divergence, 3)}; the ` +
          `Wasserstein distance grows steadily, now ${number(now.distance)}.`,
      );
      strengths.describe(
        `Three curves: the minimax pull dies with the distance, the critic's stays 1. ${pullsInWords(now)}`,
      );
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

const pullsInWords = ({ strengths }) =>
  `Mean pull: ${Object.entries(LOOKS)
    .map(([key, { name }]) => `${name} ${small(strengths[key])}`)
    .join("; ")}.`;

const spoken = (now) =>
  `Distance ${number(now.generator.distance)}, deviation ${number(now.generator.spread)}. Jensen-Shannon divergence ` +
  `${number(now.divergence, 3)} nats of at most 0.693; Wasserstein distance ${number(now.distance)}. ${pullsInWords(now)}`;

/** What is to be seen, in a sentence or two. */
function verdict({ generator, divergence, strengths, teacher }) {
  if (arrived(generator)) return "The two densities are one: nothing is left to pull.";
  if (generator.distance < 1)
    return "Much overlap: everybody says where to go, the critic as loudly as from afar. Pull the densities apart.";
  if (divergence < 0.6)
    return "D* bends where the two overlap, and most samples still feel it; the critic's slope is the same everywhere.";
  const share = ((100 * divergence) / Math.LN2).toFixed(1),
    perfect = small(strengths["non-saturating"]);
  if (teacher === "non-saturating")
    return (
      `ln D* has a slope where D* is flat, and it grows with the distance: ${perfect} here. That takes a perfect D, ` +
      "exact to the last digit where data never are; a learned one is erratic there."
    );
  return (
    `JSD is ${share} % of ln 2: D* is certain, flat, and pulls with ${small(strengths.minimax)}; its logarithm ` +
    `(non-saturating) would with ${perfect}, were D perfect. The critic pulls with ${small(strengths.critic)}, ` +
    "from any distance."
  );
}

export default { render };
