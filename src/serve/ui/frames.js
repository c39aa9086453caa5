// Pages in frames: any width, and what is scrolled in one is scrolled in the other.
"use strict";

const frames = [...document.querySelectorAll("iframe")];
const main = document.querySelector("main");

document.getElementById("width").addEventListener("change", ({ target: { value } }) => {
  main.classList.toggle("sized", value !== "");
  for (const frame of frames) frame.style.inlineSize = value && `${value}px`;
});

const range = ({ document: { documentElement: all } }) => all.scrollHeight - all.clientHeight;
let leader = null;
const follow = (frame) => {
  const own = frame.contentWindow;
  // Only the frame that somebody holds leads; the others' scrolling is an echo.
  for (const name of ["pointerenter", "wheel", "touchstart", "keydown", "focus"]) {
    own.addEventListener(name, () => { leader = frame; }, { capture: true, passive: true });
  }
  own.addEventListener("scroll", () => {
    if (leader && leader !== frame) return;
    for (const other of frames) {
      if (other !== frame && range(own) > 0) other.contentWindow.scrollTo({ top: (own.scrollY / range(own)) * range(other.contentWindow), behavior: "instant" });
    }
  }, { passive: true });
};
for (const frame of frames) {
  frame.addEventListener("load", () => follow(frame));
  if (frame.contentDocument?.readyState === "complete") follow(frame);
}
