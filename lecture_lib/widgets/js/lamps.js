// Hidden units as a grid of lamps.
import { mix, pixels } from "./kit.js";

const LAMP = 6; // canvas pixels per hidden unit, one of them a gap

/** Lamps in rows of `across`; `onPoint(f)` calls f(unit) for the unit under the pointer. */
export function lampGrid(hidden, across) {
  const down = Math.ceil(hidden / across);
  const canvas = pixels({ label: "Hidden units", width: across * LAMP + 1, height: down * LAMP + 1 });
  return {
    element: canvas.element,
    describe: canvas.describe,
    onPoint: (report) => onUnit(canvas.element, hidden, across, report),
    /** `lit[j]` from 0 (dark) to 1; the chosen unit gets a frame. */
    paint(ui, chosen, lit) {
      const paper = ui.colour("paper"),
        ink = ui.colour("ink"),
        off = ui.colour("surface"),
        blue = ui.colour("blue");
      const colours = Array.from(lit, (light) => mix(off, blue, light));
      const left = (chosen % across) * LAMP,
        top = Math.floor(chosen / across) * LAMP;
      canvas.paint((i, x, y) => {
        if (x % LAMP && y % LAMP) return colours[Math.floor(y / LAMP) * across + Math.floor(x / LAMP)] ?? paper;
        return x >= left && x <= left + LAMP && y >= top && y <= top + LAMP ? ink : paper;
      });
    },
  };
}

/** Calls report(unit) for the unit under the pointer, on any picture that shows `units` of them in rows of `across`. */
export function onUnit(canvas, units, across, report) {
  const down = Math.ceil(units / across);
  for (const name of ["pointermove", "pointerdown"])
    canvas.addEventListener(name, (event) => {
      const box = canvas.getBoundingClientRect();
      const x = Math.floor(((event.clientX - box.left) / box.width) * across),
        y = Math.floor(((event.clientY - box.top) / box.height) * down);
      const unit = y * across + Math.min(x, across - 1);
      if (unit >= 0 && unit < units) report(unit);
    });
}
