// What to press and to slide beside the latent plane.
import { button, choice, cssColour, element, player, row, slider } from "./kit.js";
import { classColours } from "./class_colours.js";
import { ALONG, STEPS } from "./plane_way.js";

const VIEWS = [
  { value: "map", label: "map", title: "Decoded digits, in the colour of the test digits near them" },
  { value: "digits", label: "digits", title: "Test digits, each at the mean that the encoder gives it" },
  { value: "both", label: "both" },
];

/**
 * The controls change the `state` and then call `change`; while the ring walks by itself they call `step`, and `rest`
 * when it stops. `usePlane` comes after another plane was chosen, `reset` when everything is to begin again.
 */
export function makeControls(ui, planes, names, state, { change, step, rest, usePlane, reset }) {
  const set = (part) => {
    Object.assign(state, part);
    change();
  };
  const which = choice({
    label: "plane of the",
    options: planes.map(({ name }) => name),
    onChange(name) {
      state.plane = planes.find((plane) => plane.name === name);
      usePlane();
      change();
    },
  });
  which.element.hidden = planes.length < 2;
  const shown = choice({ label: "show", options: VIEWS, onChange: (value) => set({ view: value }) });
  const chips = classChips(ui, names, (lit) => set({ lit }));
  const axes = [0, 1].map((k) =>
    slider({
      label: ["z₁", "z₂"][k],
      min: -1,
      max: 1,
      step: 0.01,
      value: 0,
      onInput: (value) => set({ z: Object.assign([...state.z], { [k]: value }), onWay: false }),
    }),
  );
  const travel = (t) => {
    Object.assign(state, { t, onWay: true });
    state.z = ALONG[state.way](state.ends.A, state.ends.B, t / STEPS);
  };
  const along = slider({
    label: "A to B",
    min: 0,
    max: STEPS,
    step: 1,
    value: 0,
    format: (t) => `${Math.round((100 * t) / STEPS)} %`,
    onInput: (t) => {
      travel(t);
      change();
    },
  });
  const way = choice({
    label: "via",
    options: [
      { value: "line", label: "line" },
      { value: "arc", label: "arc", title: "Around the middle of the prior: direction and length change evenly" },
    ],
    onChange: (value) => set({ way: value, onWay: false }),
  });
  let heading = 1;
  const play = player(ui, {
    onStep() {
      if (state.t === STEPS) heading = -1;
      if (state.t === 0) heading = 1;
      travel(state.t + heading);
    },
    onFrame: step,
    onRest: rest,
    onReset() {
      heading = 1;
      reset();
    },
  });
  const setters = ["A", "B"].map((name) =>
    button({
      label: `Set ${name}`,
      title: `Put ${name} where the ring is`,
      onClick: () => set({ ends: { ...state.ends, [name]: [...state.z] }, onWay: false }),
    }),
  );
  return {
    above: [which.element, shown.element, chips.element],
    axes: axes.map((axis) => axis.element),
    walk: element(
      "div",
      { class: "lp-walk" },
      play.element,
      along.element,
      row(way.element, ...setters.map((setter) => setter.element)),
    ),
    /** Everything that the reader chose, as the state has it. */
    show() {
      which.value = state.plane.name;
      shown.value = state.view;
      way.value = state.way;
      chips.value = state.lit;
    },
    /** What the marks moved. */
    follow() {
      const [x, y, half] = state.plane.frame;
      axes.forEach((axis, k) => {
        Object.assign(axis.input, { min: [x, y][k] - half, max: [x, y][k] + half, step: half / 100 });
        axis.value = state.z[k];
      });
      along.value = state.t;
    },
  };
}

/** A legend to press: each class as its glyph in its colour; `onPick` gets the number of the one to see, or null. */
function classChips(ui, names, onPick) {
  let lit = null;
  const chips = names.map((name, i) =>
    element(
      "button",
      {
        type: "button",
        class: "lp-chip",
        title: `Show only the class ${name}`,
        "aria-pressed": "false",
        "data-lm-suppress-shortcuts": "true",
        onclick: () => {
          choose(lit === i ? null : i);
          onPick(lit);
        },
      },
      name,
    ),
  );
  function choose(next) {
    lit = next;
    chips.forEach((chip, i) => chip.setAttribute("aria-pressed", String(i === lit)));
  }
  const paint = () => {
    const colours = classColours(names.length, ui.colour("paper"));
    chips.forEach((chip, i) => (chip.style.color = cssColour(colours[i])));
  };
  ui.onTheme(paint);
  paint();
  return {
    element: element("div", { class: "lp-chips", role: "group", "aria-label": "Show only one class" }, ...chips),
    set value(next) {
      choose(next);
    },
  };
}
