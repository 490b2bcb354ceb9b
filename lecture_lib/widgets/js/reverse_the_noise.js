// Reverse the noise: a diffusion model of digits takes noise away, step by step; the reader goes through its times.
import { button, choice, element, figure, pixels, player, reducedMotion, row, slider, widget } from "./kit.js";
import { apart, toUnit, wayBack } from "./reverse_maths.js";
import { backlog } from "./darkroom.js";
import { createGroups, createSchedule } from "./reverse_pictures.js";
import { load } from "./nn.js";
import { normals, seeded } from "./random.js";
import { paintGrey } from "./drawing.js";
import { sharedSeed } from "./shared_seed.js";
import css from "./reverse_the_noise.css";

const FILM_SECONDS = 4;
const AGAIN = 4, // ways that are begun anew from one moment
  PLACES = 3; // moments whose ways stay in view
const REMEMBERED = 8; // ways
const LARGEST_SEED = 9999;
// A seed makes the start; these make the fresh noise that goes with it.
const FRESH = 20_000,
  OTHER = 40_000;
const NOISES = { none: 0, fresh: 1 }; // η

const symbol = (letter, index) => element("span", { class: "rn-symbol" }, letter, element("sub", {}, index));

function render({ model, el }) {
  const { alpha_bar: alphaBar, times: allTimes, side } = model.get("schedule"),
    opening = model.get("opening"),
    firstSeed = model.get("seed"),
    last = alphaBar.length - 1,
    diffusion = { network: load(model.get("network"), model.get("weights")), alphaBar };
  const ui = widget(el, {
    title: "Reverse the noise",
    lead: "From noise to a digit, step by step: a network guesses the digit behind the noise, and some of the noise gives way to the guess. Move the time. When can you tell the digit, and from when on is it decided?",
    css,
  });
  const later = backlog(ui, ["again", "way"]);
  const ways = new Map(); // by seed, steps and noise
  let times = [], // of the way in view
    way,
    at, // the place on the way that the reader wants to see
    groups,
    others; // source of the noise of ways that are begun anew

  const noisy = pixels({ label: "", width: side, height: side }),
    clean = pixels({ label: "", width: side, height: side }),
    schedule = createSchedule(ui, alphaBar),
    again = createGroups(ui, { places: PLACES, size: AGAIN, side });
  const headings = { noisy: element("span"), schedule: element("span") };
  const time = slider({
    label: "time",
    min: 0,
    max: 1,
    step: 1,
    value: 0,
    format: (k) => `t = ${times[k] ?? last}`,
    onInput: (k) => {
      run.pause();
      at = k;
      draw();
    },
  });
  const steps = choice({ label: "steps", options: Object.keys(allTimes), onChange: renew });
  const noise = choice({
    label: "fresh noise in every step",
    options: [
      { value: "fresh", label: "yes", title: "η = 1: some of the noise is exchanged for new noise" },
      { value: "none", label: "no", title: "η = 0: the start decides everything" },
    ],
    onChange: () => take(share()),
  });
  const seed = sharedSeed(ui, model, renew);
  const other = button({
    label: "Another start",
    onClick: () => {
      model.set("seed", seed.value < LARGEST_SEED ? seed.value + 1 : 0); // the field follows
      model.save_changes();
    },
  });
  const goOn = button({ label: "Go on from here, four times", onClick: begin });
  const run = player(ui, {
    onStep() {
      if (at >= times.length - 1) at = 0;
      else if (at < way.moments.length - 1) at += 1; // or wait for the network
      return at < times.length - 1;
    },
    onFrame: draw,
    onReset: reset,
    onRest: () => ui.announce(sentence()),
    rate: () => (times.length - 1) / FILM_SECONDS,
  });

  const eta = () => NOISES[noise.value];
  /** The moment in view: the one that the reader wants, or the latest that is there. */
  const moment = () => way.moments[Math.min(at, way.moments.length - 1)];

  function draw() {
    paint();
    ui.readout(sentence());
  }
  function paint() {
    time.value = at;
    goOn.disabled = at >= times.length - 1;
    const { t, x, x0 } = moment();
    paintGrey(ui, noisy, toUnit(x));
    paintGrey(ui, clean, toUnit(x0));
    headings.noisy.replaceChildren(symbol("x", String(t)), t === last ? ": pure noise" : t === 0 ? ": the end" : ": still noisy");
    headings.schedule.replaceChildren(symbol("ᾱ", String(t)), ` = ${alphaBar[t].toFixed(2)}: how much is data`);
    noisy.describe(`x at t = ${t}`);
    clean.describe(`The network's guess at t = ${t}`);
    schedule.describe(`The noise schedule: the share of data rises from 0 at t = ${last} to 1 at t = 0. It is ${alphaBar[t].toFixed(2)} at t = ${t}.`);
    schedule.show(times, way.moments.length, t);
  }
  function sentence() {
    if (!way.done && at >= way.moments.length) return `Step ${way.moments.length} of ${times.length - 1} …`;
    const { t, x0 } = moment();
    if (t === 0) return "t = 0: no noise is left.";
    const share = `t = ${t}: ${Math.round(100 * alphaBar[t])} % of the variance is data`;
    return way.done ? `${share}. Guess and end differ by ${apart([x0, way.moments.at(-1).x]).toFixed(2)} per pixel.` : `${share}.`;
  }

  /** The way that seed, steps and noise ask for, seen at this share of it; what is missing is computed now. */
  function take(share) {
    times = allTimes[steps.value];
    way = remembered([seed.value, steps.value, noise.value].join());
    if (!way.moments.length) way.step();
    time.input.max = times.length - 1;
    at = Math.round(share * (times.length - 1));
    later.give("way", way.done ? [] : times.slice(way.moments.length + 1).map(() => goBack));
    draw();
  }
  function remembered(key) {
    const found = ways.get(key) ?? wayBack(diffusion, times, start(), eta(), seeded(FRESH + seed.value));
    ways.delete(key); // it moves to the end: the way not asked for longest is forgotten
    if (ways.size >= REMEMBERED) ways.delete(ways.keys().next().value);
    ways.set(key, found);
    return found;
  }
  const start = () => normals(seeded(seed.value), new Float32Array(side * side));
  const share = () => at / (times.length - 1);
  function goBack() {
    way.step();
    const front = way.moments.length - 1;
    // Whoever avoids motion sees the moment when it is there, and not the way to it.
    if (way.done || (reducedMotion() ? front === at : front <= at)) draw();
    else schedule.show(times, way.moments.length, moment().t);
    if (way.done) ui.announce(sentence());
  }
  function renew() {
    run.pause();
    forget();
    take(share());
  }

  /** Four ways with other noise from the moment in view. */
  function begin() {
    run.pause();
    const { t, x } = moment(),
      rest = times.slice(times.indexOf(t)),
      anew = () => wayBack(diffusion, rest, x, eta(), seeded(Math.floor(others() * LARGEST_SEED ** 2))),
      own = { t, noise: noise.value, ways: Array.from({ length: AGAIN }, anew) };
    groups = groups.filter((group) => group.t !== t || group.noise !== own.noise).slice(1 - PLACES);
    groups.push(own);
    drawGroups();
    const left = groups.flatMap((group) => group.ways.map((each) => () => onward(group, each)));
    later.give("again", times.flatMap(() => left));
  }
  function onward(group, each) {
    if (each.done) return;
    each.step();
    if (!reducedMotion() || group.ways.every((one) => one.done)) drawGroups();
    if (group.ways.every((one) => one.done)) {
      ui.readout(told(group));
      ui.announce(told(group));
    }
  }
  const ends = (group) => group.ways.map((each) => each.moments.at(-1)?.x);
  function told(group) {
    const between = apart(ends(group)).toFixed(2),
      how = group.noise === "fresh" ? "with fresh noise" : "without fresh noise";
    return `From t = ${group.t} ${how}: two ends differ by ${between} per pixel, of 1 at most.`;
  }
  function drawGroups() {
    const sorted = [...groups].sort((a, b) => b.t - a.t || a.noise.localeCompare(b.noise));
    again.show(
      sorted.map((group) => {
        const done = group.ways.every((each) => each.done),
          how = group.noise === "fresh" ? "" : ", no fresh noise";
        return {
          heading: `from t = ${group.t}`,
          note: (done ? `${apart(ends(group)).toFixed(2)} apart` : "…") + how,
          pictures: reducedMotion() && !done ? [] : ends(group),
          words: done ? told(group) : `Four pictures from t = ${group.t}, not yet done`,
        };
      }),
    );
  }
  function forget() {
    later.give("again", []);
    groups = [];
    others = seeded(OTHER + seed.value);
    drawGroups();
  }
  function reset() {
    steps.value = String(opening.steps);
    noise.value = opening.fresh ? "fresh" : "none";
    seed.value = firstSeed;
    model.set("seed", firstSeed);
    model.save_changes();
    forget();
    take(opening.share);
  }

  ui.add(
    element(
      "div",
      { class: "rn-stage" },
      figure(headings.noisy, noisy.element),
      figure(element("span", {}, symbol("x̂", "0"), ": the guess"), clean.element),
      element("div", { class: "rn-schedule" }, figure(headings.schedule, schedule.element)),
    ),
    row(run.element, time.element),
    row(other.element, seed.element, steps.element),
    row(noise.element, goOn.element),
    again.element,
  );
  reset();
  ui.onTheme(() => {
    paint();
    drawGroups();
  });
  return later.done().then(() => ui.destroy);
}

export default { render };
