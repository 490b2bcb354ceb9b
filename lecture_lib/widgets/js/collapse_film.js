// Collapse films: recorded trainings on a ring of Gaussians, two side by side, to scrub and to play.
import { chart, choice, cssColour, element, figure, player, select, slider, widget } from "./kit.js";
import { dot, line, scale, words } from "./plot.js";
import { lost, reel } from "./film_reel.js";
import css from "./collapse_film.css";

const PER_SECOND = 8; // moments
const SCREENS = [
  { name: "left", colour: "orange" },
  { name: "right", colour: "purple" },
];
const MEASURES = {
  modes: { label: "modes", head: "modes found", format: (value) => `${value}` },
  high_quality: { label: "quality", head: "share of good samples, within 3σ of a mode", top: 1, format: (value) => `${Math.round(100 * value)}\u00a0%` },
  jsd: { label: "JSD", head: "Jensen–Shannon divergence of the modes, in nats", top: Math.LN2, format: (value) => value.toFixed(2) },
};

function render({ model, el }) {
  const { methods, seeds, steps, centres, sigma, edge, start } = model.get("film"),
    courses = model.get("courses"),
    shape = [methods.length, seeds.length, steps.length, model.get("points")],
    film = reel(model.get("frames"), shape, edge);
  const ui = widget(el, {
    title: "Collapse films",
    lead: "PyTorch trained these generators on a ring of eight Gaussians, and every training was filmed. Play two of them side by side: which points run from mode to mode, and which stay?",
    css,
  });
  let at, measure;

  const screens = SCREENS.map(({ name, colour }, s) => createScreen(s, name, colour));
  const scrub = slider({
    label: "step of G",
    min: 0,
    max: steps.length - 1,
    step: 1,
    value: 0,
    format: (moment) => String(steps[moment]),
    onInput: (moment) => {
      run.pause();
      at = moment;
      redraw();
      ui.announce(inWords());
    },
  });
  const shown = choice({
    label: "over time",
    options: Object.entries(MEASURES).map(([value, { label }]) => ({ value, label })),
    onChange: (name) => {
      measure = name;
      curve.redraw();
      describeCurve();
    },
  });
  const curve = chart(ui, { label: "", height: 150, draw: (context, width, height) => drawCurves(context, width, height) });
  const curveHead = element("span");
  const run = player(ui, {
    onStep() {
      if (at >= steps.length - 1) return false;
      at += 1;
    },
    onFrame: redraw,
    onReset: begin,
    onRest: () => ui.announce(inWords()),
    rate: () => PER_SECOND,
  });

  function createScreen(s, name, colour) {
    const method = select({
      label: `${name} film`,
      options: methods.map((label, i) => ({ value: String(i), label })),
      onChange: redraw,
    });
    const seed = choice({
      label: "seed",
      options: seeds.map((number, i) => ({ value: String(i), label: String(number) })),
      onChange: redraw,
    });
    const plane = chart(ui, {
      label: "",
      height: 100, // the style sheet makes it a square
      draw: (context, width, height) => drawPlane(context, width, height, ui, frames(), colour),
    });
    plane.element.style.height = "";
    plane.element.classList.add("cf-plane");
    const note = element("p", { class: "cf-note" });
    const chosen = () => [Number(method.value), Number(seed.value)];
    const frames = () => ({
      points: film.frame(...chosen(), at),
      before: at > 0 ? film.frame(...chosen(), at - 1) : null,
      centres,
      sigma,
      edge,
    });
    const value = (key) => film.course(courses[key], ...chosen())[at];
    return {
      colour,
      element: element("div", { class: `cf-screen cf-${name}` }, method.element, seed.element, plane.element, note),
      course: (key) => film.course(courses[key], ...chosen()),
      set film([m, k]) {
        method.value = String(m);
        seed.value = String(k);
      },
      title: () => `${methods[chosen()[0]]}, seed ${seeds[chosen()[1]]}`,
      draw() {
        plane.redraw();
        note.replaceChildren(
          element("b", {}, `${value("modes")} of ${centres.length} modes`),
          `, ${MEASURES.high_quality.format(value("high_quality"))} good`,
        );
        plane.describe(`${this.title()}, step ${steps[at]}: ${note.textContent}, JSD ${MEASURES.jsd.format(value("jsd"))} nats`);
      },
    };
  }
  function redraw() {
    scrub.value = at;
    screens.forEach((screen) => screen.draw());
    curve.redraw();
    describeCurve();
    ui.readout(comment());
  }
  function drawCurves(context, width, height) {
    const { top = centres.length, format } = MEASURES[measure],
      left = 40,
      right = 12,
      x = scale(0, steps.at(-1), left, width - right),
      y = scale(0, top, height - 20, 10);
    for (const value of [0, top]) {
      line(context, cssColour(ui.colour("line")), 1, [[left, y(value)], [width - right, y(value)]]);
      words(context, ui, format(value), left - 6, y(value), { align: "right", colour: "muted" });
    }
    line(context, cssColour(ui.colour("muted")), 1, [[x(steps[at]), 6], [x(steps[at]), height - 20]], [4, 4]);
    words(context, ui, "0", left, height - 7, { align: "center", colour: "muted" });
    words(context, ui, `${steps.at(-1)} steps`, width - right, height - 7, { align: "right", colour: "muted" });
    screens.forEach(({ course, colour }, s) => {
      const points = course(measure).map((value, i) => [x(steps[i]), y(value)]);
      line(context, cssColour(ui.colour(colour), 0.35), 1.5, points); // what is still to come
      line(context, cssColour(ui.colour(colour)), 2.5, points.slice(0, at + 1), s ? [6, 3] : []);
      dot(context, cssColour(ui.colour(colour)), ...points[at], 4);
    });
  }
  function describeCurve() {
    const { head, format } = MEASURES[measure];
    curveHead.textContent = head;
    const ends = screens.map((screen) => `${screen.title()}: ${format(screen.course(measure)[at])} now, ${format(screen.course(measure).at(-1))} at the end`);
    curve.describe(`${head} over the steps. ${ends.join("; ")}`);
  }
  const inWords = () => `Step ${steps[at]}. ${screens.map((s) => `${s.title()}: ${s.course("modes")[at]} modes`).join("; ")}.`;
  function comment() {
    const losses = screens.map((screen) => `${lost(screen.course("modes").slice(0, at + 1))} (${screen.title()})`);
    return at ? `Modes found and lost again up to step ${steps[at]}: ${losses.join(", ")}.` : "Before the first step: both generators are untrained.";
  }
  function begin() {
    at = 0;
    measure = "modes";
    shown.value = measure;
    screens.forEach((screen, s) => (screen.film = start[s]));
    redraw();
  }

  const key = screens.map(({ colour }, s) => element("span", { class: `cf-key cf-${colour}` }, `${SCREENS[s].name} film`));
  ui.add(
    element("div", { class: "cf-screens" }, ...screens.map((screen) => screen.element)),
    element("div", { class: "lw-row" }, run.element, scrub.element),
    figure(element("span", {}, curveHead, ...key), curve.element),
    shown.element,
  );
  begin();
  return ui.destroy;
}

/** The modes as rings of 3σ, the points, and the way that each came from the moment before. */
function drawPlane(context, width, height, ui, { points, before, centres, sigma, edge }, colour) {
  const x = scale(-edge, edge, 4, width - 4),
    y = scale(edge, -edge, 4, height - 4);
  for (const [cx, cy] of centres) {
    context.beginPath();
    context.arc(x(cx), y(cy), x(3 * sigma) - x(0) + 1.5, 0, 2 * Math.PI);
    context.strokeStyle = cssColour(ui.colour("blue"));
    context.lineWidth = 1.5;
    context.stroke();
  }
  const trail = cssColour(ui.colour(colour), 0.22);
  for (let i = 0; i < points.length; i += 2) {
    const to = [x(points[i]), y(points[i + 1])];
    if (before) line(context, trail, 1, [[x(before[i]), y(before[i + 1])], to]);
  }
  for (let i = 0; i < points.length; i += 2) {
    const outside = Math.max(Math.abs(points[i]), Math.abs(points[i + 1])) >= edge;
    dot(context, cssColour(ui.colour(colour), outside ? 0.35 : 0.8), x(points[i]), y(points[i + 1]), 2.2);
  }
}

export default { render };
