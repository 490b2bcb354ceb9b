// What "Reverse the noise" draws beside the two large pictures: the noise schedule, and the ends of ways begun anew.
import { chart, cssColour, element, pixels } from "./kit.js";
import { dot, handle, line, scale, words } from "./plot.js";
import { paintGrey } from "./drawing.js";
import { toUnit } from "./reverse_maths.js";

const LEFT = 34,
  RIGHT = 12,
  TOP = 10,
  BOTTOM = 36;

/** ᾱ against t, noise on the left as on the slider. `show(times, count, t)`: the first `count` of the times are done. */
export function createSchedule(ui, alphaBar) {
  const last = alphaBar.length - 1;
  let now = { times: [], count: 0, t: last };
  const drawing = chart(ui, { label: "", height: 190, draw });

  function draw(context, width, height) {
    const x = scale(last, 0, LEFT, width - RIGHT),
      y = scale(0, 1, height - BOTTOM, TOP),
      blue = cssColour(ui.colour("blue"));
    for (const level of [0, 0.5, 1]) {
      line(context, cssColour(ui.colour("ink"), 0.15), 1, [[LEFT, y(level)], [width - RIGHT, y(level)]]);
      words(context, ui, String(level), LEFT - 7, y(level), { align: "right", colour: "muted" });
    }
    words(context, ui, String(last), LEFT, height - BOTTOM + 13, { align: "center", colour: "muted" });
    words(context, ui, "0", width - RIGHT, height - BOTTOM + 13, { align: "center", colour: "muted" });
    words(context, ui, "noise", LEFT - 14, height - 8, { colour: "muted" });
    words(context, ui, "time t", (LEFT + width - RIGHT) / 2, height - 8, { align: "center", colour: "muted" });
    words(context, ui, "data", width - 2, height - 8, { align: "right", colour: "muted" });
    line(context, blue, 2, alphaBar.map((level, t) => [x(t), y(level)]));
    now.times.forEach((t, k) => {
      dot(context, blue, x(t), y(alphaBar[t]), 3.5);
      if (k >= now.count) dot(context, cssColour(ui.colour("paper")), x(t), y(alphaBar[t]), 2);
    });
    const here = [x(now.t), y(alphaBar[now.t])];
    line(context, cssColour(ui.colour("orange")), 1.5, [[here[0], y(0)], here], [4, 3]);
    handle(context, ui, cssColour(ui.colour("orange")), ...here, 6);
  }
  return {
    element: drawing.element,
    describe: drawing.describe,
    show(times, count, t) {
      now = { times, count, t };
      drawing.redraw();
    },
  };
}

/**
 * Places for a few groups of small pictures: `show(groups)`, each { heading, note, pictures, words } with pictures
 * that are there already or undefined; places without a group stay empty.
 */
export function createGroups(ui, { places, size, side }) {
  const groups = Array.from({ length: places }, () => createGroup(ui, size, side));
  return {
    element: element("div", { class: "rn-groups" }, ...groups.map((group) => group.element)),
    show: (given) => groups.forEach((group, i) => group.show(given[i])),
  };
}

function createGroup(ui, size, side) {
  const pictures = Array.from({ length: size }, () => pixels({ label: "", width: side, height: side })),
    strip = element("div", { class: "rn-strip", role: "img" }, ...pictures.map(({ element: canvas }) => canvas)),
    heading = element("div", { class: "rn-from" }),
    note = element("div", { class: "rn-note" }),
    empty = new Float32Array(side * side);
  for (const { element: canvas } of pictures) {
    canvas.setAttribute("aria-hidden", "true"); // the strip has a name
    canvas.removeAttribute("role");
  }
  const node = element("div", { class: "rn-group" }, heading, strip, note);
  return {
    element: node,
    show(group) {
      node.classList.toggle("rn-empty", !group);
      heading.textContent = group?.heading ?? "\u00a0";
      note.textContent = group?.note || "\u00a0";
      strip.setAttribute("aria-label", group?.words ?? "Not yet");
      pictures.forEach((picture, i) => paintGrey(ui, picture, group?.pictures[i] ? toUnit(group.pictures[i]) : empty));
    },
  };
}
