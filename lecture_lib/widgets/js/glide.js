// From one code to another in a moment, so that the reader sees what lies between.
import { reducedMotion } from "./kit.js";

const GLIDE_MS = 420;

/**
 * `to(from, target)` calls draw(z) for codes on the way, once a frame, and arrived(target) at its end, or at once for
 * readers who avoid motion. `stop()` leaves it where it is.
 */
export function glide(ui, draw, arrived) {
  let request = 0;
  const stop = () => {
    cancelAnimationFrame(request);
    request = 0;
  };
  ui.onCleanup(stop);
  return {
    stop,
    to(from, target) {
      stop();
      if (reducedMotion() || from?.length !== target.length) {
        arrived(target);
        return;
      }
      let start;
      request = requestAnimationFrame(function frame(now) {
        start ??= now;
        const t = (now - start) / GLIDE_MS;
        if (t >= 1) {
          request = 0;
          arrived(target);
          return;
        }
        const share = t * t * (3 - 2 * t); // starts and ends gently
        draw(target.map((value, j) => from[j] + share * (value - from[j])));
        request = requestAnimationFrame(frame);
      });
    },
  };
}
