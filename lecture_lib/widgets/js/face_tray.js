// Faces on small canvases, and a tray of them to choose from with their average below.
import { caption } from "./drawing.js";
import { element, figure, pixels } from "./kit.js";

/** A canvas for a face: `paint(planes)` takes (3, side, side) in [0, 1]. */
export function facePicture(side, label) {
  const picture = pixels({ label, width: side, height: side }),
    places = side * side;
  return {
    element: picture.element,
    describe: picture.describe,
    paint: (planes) => picture.paint((i) => [255 * planes[i], 255 * planes[places + i], 255 * planes[2 * places + i]]),
  };
}

/**
 * A group of faces: `draw(i, planes)`, `mark(chosen)`, `average(planes, count)`, `title`; `onPick(i)` when a face is
 * pressed.
 */
export function createTray({ letter, side, offered, onPick }) {
  const heading = element("span"),
    note = caption(),
    mean = facePicture(side, `Average of group ${letter}`);
  const cells = Array.from({ length: offered }, (_, i) => {
    const picture = facePicture(side, "");
    picture.element.setAttribute("aria-hidden", "true"); // its button has a name
    const node = element(
      "button",
      {
        type: "button",
        class: "fa-cell",
        "aria-label": `${letter}, face ${i + 1}`,
        "data-lm-suppress-shortcuts": "true",
        onclick: () => onPick(i),
      },
      picture.element,
    );
    return { node, picture };
  });
  const tray = element("div", { class: "fa-tray", role: "group" }, ...cells.map(({ node }) => node));
  return {
    element: figure(heading, element("div", { class: "fa-group" }, tray, element("div", {}, mean.element, note))),
    draw: (i, planes) => cells[i].picture.paint(planes),
    mark: (chosen) => cells.forEach(({ node }, i) => node.setAttribute("aria-pressed", String(chosen.includes(i)))),
    average(planes, count) {
      mean.paint(planes);
      note.textContent = count > 1 ? `average of ${count}` : "one face";
      mean.describe(`Group ${letter}: ${note.textContent}`);
    },
    set title(name) {
      heading.textContent = `${letter}: ${name}`;
      tray.setAttribute("aria-label", heading.textContent);
    },
  };
}
