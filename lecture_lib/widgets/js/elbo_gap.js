// ELBO gap: move a Gaussian q under one latent number; its bound never passes ln p(x), and what is missing is a KL.
import { button, chart, clock, column, element, figure, onDrag, reducedMotion, slider, widget } from "./kit.js";
import { bound, climb, covering, createModel, observe, peaks } from "./elbo_maths.js";
import { drawBound, drawDecoder, drawDensities, latentAxis, number, observationAxis } from "./elbo_pictures.js";
import { floats } from "./floats.js";
import { clamp } from "./plot.js";
import css from "./elbo_gap.css";

const MEAN = [-3, 3],
  LOG_STD = [-2.6, 0.6];
const SECONDS = 1.6; // of a move to the best q
const NARROW = 0.6; // of the posterior's deviation: a q that has chosen one of its peaks

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "The gap below the evidence",
    lead: "Move q. Its bound, the ELBO, never passes log p(x): what is missing is the divergence of q from the true posterior.",
  });
  const toy = createModel({ ...table(model), sigma: model.get("sigma") });
  const first = { x: model.get("x"), q: { mean: model.get("mean"), logStd: Math.log(model.get("std")) } };
  const state = { ...first, range: model.get("x_range"), lowest: lowestBound(toy, first), wanted: null };
  const pictures = createPictures(ui, state, change),
    controls = createControls(state.range, { change, goTo, reset });
  const travel = journey(ui, state, draw);

  /** What the reader has set: x, or mean or log deviation of q; a move that is under way ends. */
  function change({ x = state.x, ...moved }) {
    travel.stop();
    Object.assign(state, { x, q: { ...state.q, ...moved }, wanted: null });
    draw();
  }
  /** Move q uphill to the next optimum ("reverse"), or straight to the one that covers the posterior ("forward"). */
  function goTo(wanted) {
    state.wanted = wanted;
    travel.along(wanted === "reverse" ? climb(state.seen, state.q) : straight(state.q, covering(state.seen)));
  }
  function reset() {
    change({ x: first.x, ...first.q });
  }
  function draw() {
    state.seen = observe(toy, state.x);
    state.now = bound(state.seen, state.q);
    pictures.draw(state);
    controls.show(state);
    if (travel.moving) return;
    const sentence = verdict(state);
    ui.readout(sentence);
    ui.announce(`${spoken(state)} ${sentence}`);
  }
  ui.add(pictures.bound, element("div", { class: "eg-stage" }, column(...pictures.panels), column(...controls.nodes)));
  draw();
  return ui.destroy;
}

const table = (model) => ({
  decoded: Float64Array.from(floats(model.get("decoded"), "float32")),
  low: model.get("low"),
  high: model.get("high"),
});

/** Where the axis of the bound begins: below what the prior and the covering q reach at the first x. */
function lowestBound(toy, { x, q }) {
  const seen = observe(toy, x);
  const reached = [q, { mean: 0, logStd: 0 }, covering(seen)].map((candidate) => bound(seen, candidate).elbo);
  return Math.min(...reached) - 1;
}

const straight = (from, to) =>
  Array.from({ length: 41 }, (_, i) => ({
    mean: from.mean + ((to.mean - from.mean) * i) / 40,
    logStd: from.logStd + ((to.logStd - from.logStd) * i) / 40,
  }));

/** Moves q along a way of q's within SECONDS, or at once for readers who avoid motion. */
function journey(ui, state, draw) {
  let way = [],
    share = 0;
  const ticking = clock(ui, (seconds) => {
    share = Math.min(1, share + seconds / SECONDS);
    const eased = share * share * (3 - 2 * share);
    state.q = way[Math.round(eased * (way.length - 1))];
    if (share === 1) ticking.stop();
    draw();
  });
  return {
    get moving() {
      return ticking.running;
    },
    stop: ticking.stop,
    along(next) {
      [way, share] = [next, 0];
      if (!reducedMotion()) return ticking.start();
      state.q = way.at(-1);
      draw();
    },
  };
}

// ---------------------------------------------------------------------------------------------------- controls

function createControls(range, { change, goTo, reset }) {
  const stacked = (label, [min, max], onInput) => {
    const made = slider({ label, min, max, step: 0.01, value: 0, onInput });
    made.element.classList.add("lw-stacked");
    return made;
  };
  const x = stacked("observed x", range, (value) => change({ x: value })),
    mean = stacked("mean m of q", MEAN, (value) => change({ mean: value })),
    logStd = stacked("log s of q", LOG_STD, (value) => change({ logStd: value }));
  const best = (wanted, label, title) => button({ label, title, onClick: () => goTo(wanted) }).element;
  const numbers = element("div", { class: "lw-formula eg-numbers" });
  return {
    nodes: [
      x.element,
      mean.element,
      logStd.element,
      element(
        "div",
        { class: "eg-ask" },
        "Find the q of least",
        button({ label: "Reset", icon: "reset", onClick: reset }).element,
      ),
      element(
        "div",
        { class: "eg-best" },
        best("reverse", "KL(q ‖ posterior)", "Climb to the largest ELBO: the direction a VAE takes"),
        best("forward", "KL(posterior ‖ q)", "Take the posterior's mean and deviation: the other direction"),
      ),
      numbers,
    ],
    show({ x: observed, q, seen, now }) {
      x.value = observed;
      mean.value = q.mean;
      logStd.value = q.logStd;
      const entry = (name, value, colour) =>
        element(
          "p",
          {},
          element("span", {}, name),
          element("b", { style: `color: var(--lw-${colour})` }, number(value, 3)),
        );
      numbers.replaceChildren(
        entry("log p(x) − ELBO", seen.logEvidence - now.elbo, "red"),
        entry("∫ q log(q / posterior) dz", now.reverse, "red"),
        entry("KL(posterior ‖ q)", now.forward, "ink"),
      );
    },
  };
}

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, state, change) {
  const drawn = (height, draw) =>
    chart(ui, { label: "", height, draw: (context, width, tall) => draw(context, width, tall, ui, state) });
  const top = drawn(142, drawBound),
    decoder = drawn(148, drawDecoder),
    densities = drawn(206, drawDensities);
  moveObservation(decoder.element, state, change);
  moveQ(densities.element, state, change);
  const key = [
    ["prior p(z)", "prior"],
    ["posterior p(z|x)", "posterior"],
    ["q = N(m, s²)", "q"],
  ].map(([name, kind]) => element("span", { class: `eg-${kind}` }, name));
  return {
    bound: figure("In nats: the ELBO, and its two terms", top.element),
    panels: [
      figure("p(x|z): the decoder g(z), give or take σ", decoder.element),
      element("div", { class: "lw-figure" }, element("div", { class: "eg-key" }, ...key), densities.element),
    ],
    draw(now) {
      for (const each of [top, decoder, densities]) each.redraw();
      top.describe(`A bar for the ELBO that ends below the line at log p(x). ${spoken(now)}`);
      decoder.describe(`The curve g(z) and the observed x = ${number(now.x)} as a line across it.`);
      densities.describe(`Prior, posterior with ${peaksOf(now.seen)}, and q with ${meanAndDeviation(now.q)}.`);
    },
  };
}

/** Dragging in the decoder's picture sets x to where the pointer is. */
function moveObservation(canvas, { range }, change) {
  onDrag(canvas, (_, y) => {
    const x = observationAxis(range, canvas.clientHeight).back((y * canvas.clientHeight) / canvas.height);
    change({ x: clamp(x, ...range) });
  });
}

/** Dragging near the middle of q moves it, dragging at a shoulder widens it. */
function moveQ(canvas, state, change) {
  let grabbed, offset;
  onDrag(canvas, (x, _, phase) => {
    const z = latentAxis(canvas.width).back(x),
      { mean, logStd } = state.q,
      std = Math.exp(logStd);
    if (phase === "start") {
      const aside = Math.abs(z - mean);
      grabbed = aside > Math.max(0.6 * std, 0.12) && aside < std + 0.4 ? "shoulder" : "middle";
      offset = grabbed === "middle" ? mean - z : Math.sign(z - mean) * std + mean - z;
    }
    if (grabbed === "middle") change({ mean: clamp(z + offset, ...MEAN) });
    else change({ logStd: clamp(Math.log(Math.max(1e-3, Math.abs(z + offset - mean))), ...LOG_STD) });
  });
  canvas.classList.add("eg-sideways");
}

// ---------------------------------------------------------------------------------------------------- words

const peaksOf = (seen) => (peaks(seen) === 1 ? "one peak" : `${peaks(seen)} peaks`);
const meanAndDeviation = ({ mean, logStd }) => `mean ${number(mean)} and deviation ${number(Math.exp(logStd))}`;

function spoken({ x, q, seen, now }) {
  return (
    `x = ${number(x)}, q with ${meanAndDeviation(q)}. ELBO ${number(now.elbo)}, log p(x) ${number(seen.logEvidence)}, ` +
    `gap ${number(seen.logEvidence - now.elbo)} nats.`
  );
}

/** What is to be seen, in a sentence or two. */
function verdict({ wanted, q, seen, now }) {
  const gap = number(now.reverse),
    several = peaks(seen) > 1;
  if (wanted === "forward")
    return several
      ? `KL(posterior ‖ q) makes q cover both peaks, and the valley between them, where hardly anything lies: gap ${gap}.`
      : `One peak: this q has its mean and its width, and the gap is ${gap}.`;
  if (wanted === "reverse") {
    if (!several) return `One peak: q fits it, and a gap of ${gap} remains, for the posterior is not quite Gaussian.`;
    const better = Math.min(...bestElsewhere(seen)),
      missed = now.reverse - better > 0.01 ? ` A climb from elsewhere ends with a gap of ${number(better)}.` : "";
    return Math.exp(q.logStd) < NARROW * seen.std
      ? `KL(q ‖ posterior) makes q choose one peak and ignore the other: gap ${gap}.${missed}`
      : `The climb ends here, on a q between the peaks: gap ${gap}.${missed}`;
  }
  return "The gap closes only where q is the posterior; a Gaussian can be that only where the posterior is one.";
}

/** Gaps at the ends of climbs that begin on either side. */
const bestElsewhere = (seen) =>
  [-1.5, 1.5].map((side) => {
    const start = { mean: seen.mean + side * seen.std, logStd: Math.log(seen.std / 3) };
    return bound(seen, climb(seen, start).at(-1)).reverse;
  });

export default { render };
