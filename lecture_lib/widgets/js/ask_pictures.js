// The pictures of Ask for a digit: the numbers of c as bars, and the sheet of classes and hands.
import { element, pixels } from "./kit.js";
import { paintGrey } from "./drawing.js";

/** A bar for each number of c: `enter(classes)`, `show(c)`. */
export function createBars() {
  const panel = element("div", { class: "ad-bars", role: "img" });
  let names, bars;
  return {
    element: panel,
    enter(classes) {
      names = classes;
      bars = classes.map(() => element("div", { class: "ad-bar" }));
      const short = (name, k) => (name.length > 2 ? k : name);
      const tag = (name, k) => element("div", { class: "ad-tag", title: name }, String(short(name, k)));
      panel.replaceChildren(
        ...names.map((name, k) => element("div", {}, element("div", { class: "ad-well" }, bars[k]), tag(name, k))),
      );
    },
    show(c) {
      bars.forEach((bar, k) => (bar.style.height = `${100 * c[k]}%`));
      const words = names.flatMap((name, k) => (c[k] ? [`${name}: ${c[k].toFixed(2)}`] : []));
      panel.setAttribute("aria-label", `The numbers of c: ${words.join(", ")}, all others 0`);
    },
  };
}

/**
 * Buttons in rows (classes) and columns (hands), one stop for Tab: arrow keys walk. `onPick(hand, k)` when one is
 * pressed, and with the marked hand when the name of a row is.
 */
export function createSheet(ui, side, hands, onPick) {
  const board = element("div", { class: "ad-sheet", role: "group", "aria-label": "Sheet of classes and noises" });
  let names, cells, labels, marked;

  function cell(k, hand) {
    const picture = pixels({ label: "", width: side, height: side });
    picture.element.setAttribute("aria-hidden", "true"); // its button has a name
    const node = element(
      "button",
      {
        type: "button",
        class: "ad-cell",
        tabindex: -1,
        "aria-label": `${names[k]}, column ${hand + 1}`,
        "data-lm-suppress-shortcuts": "true",
        onclick: () => onPick(hand, k),
        onkeydown: (event) => walk(event, k, hand),
      },
      picture.element,
    );
    return { node, picture, values: null };
  }
  function walk(event, k, hand) {
    const [down, right] =
      { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [];
    if (down === undefined) return;
    event.preventDefault();
    const next = cells[k + down]?.[hand + right];
    if (!next) return;
    onPick(hand + right, k + down);
    next.node.focus();
  }
  const label = (name, k) =>
    element(
      "button",
      {
        type: "button",
        class: "ad-label",
        title: `Ask for ${name}`,
        "data-lm-suppress-shortcuts": "true",
        onclick: () => onPick(marked.hand, k),
      },
      name,
    );
  const paint = ({ picture, values }) => values && paintGrey(ui, picture, values);
  return {
    element: board,
    enter(classes) {
      names = classes;
      labels = names.map(label);
      cells = names.map((_, k) => Array.from({ length: hands }, (_, hand) => cell(k, hand)));
      const wide = names.some((name) => name.length > 2);
      board.style.setProperty("--ad-label", wide ? "5.4rem" : "2rem");
      board.style.setProperty("--ad-hands", hands);
      const heads = cells[0].map((_, hand) => element("div", { class: "ad-head", "aria-hidden": "true" }, `z${"₁₂₃₄₅₆₇₈₉"[hand]}`));
      board.replaceChildren(element("div"), ...heads, ...cells.flatMap((line, k) => [labels[k], ...line.map(({ node }) => node)]));
    },
    /** A column: what one hand makes of each class. */
    draw(hand, pictures) {
      pictures.forEach((values, k) => paint(Object.assign(cells[k][hand], { values })));
    },
    mark(hand, k) {
      marked = { hand, k };
      labels.forEach((node, i) => node.setAttribute("aria-pressed", String(i === k)));
      cells.forEach((line, i) =>
        line.forEach(({ node }, j) => {
          node.setAttribute("aria-pressed", String(i === k && j === hand));
          node.setAttribute("tabindex", i === k && j === hand ? 0 : -1);
          node.classList.toggle("ad-own", j === hand);
        }),
      );
    },
    repaint: () => cells.forEach((line) => line.forEach(paint)),
  };
}
