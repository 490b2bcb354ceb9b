"""The symbols in the formulas of a Markdown text.

A symbol is a letter with its decoration and, if it has one, its index in words: `x`, `\\hat x`, `p_data`, `D^*`; or the
name of a function: `KL`. Other indices and exponents are formulas of their own: `v_i^2` has the symbols `v` and `i`.
"""

import re

GREEK = (
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho "
    "sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell"
).split()
DECORATIONS = ("hat", "tilde", "bar", "dot", "vec", "widehat", "widetilde", "overline")
FONTS = ("mathbb", "mathcal", "mathbf", "boldsymbol")
WORDS = ("text", "operatorname", "mathrm")
TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|[a-zA-Z]|\d+|\S")


def formulas(text: str) -> list[str]:
    """All formulas between dollars, and those of math directives; what stands in code is left out."""
    text = re.sub(r"```\{code.*?```", "", text, flags=re.DOTALL)
    directives = r"```\{math\}[^\n]*\n(.*?)```"
    display = re.findall(directives, text, flags=re.DOTALL)
    text = re.sub(directives, "", text, flags=re.DOTALL)
    display += re.findall(r"\$\$(.+?)\$\$", text, flags=re.DOTALL)
    text = re.sub(r"\$\$.+?\$\$", "", text, flags=re.DOTALL)
    text = re.sub(r"`[^`\n]*`", "", text)
    return display + re.findall(r"(?<![\\$])\$(?!\s)([^$\n]+?)(?<!\s)\$", text)


def symbols_of(formula: str) -> set[str]:
    """The symbols of one formula."""
    formula = re.sub(
        r"\\(begin|end)\{\w+\*?\}(\{[^}]*\})?|\\(label|tag)\{[^}]*\}|^:label:.*$", "", formula, flags=re.MULTILINE
    )
    return set(_walk(TOKEN.findall(formula)))


def symbols_in(text: str) -> set[str]:
    """The symbols of all formulas of a Markdown text."""
    return set().union(*(symbols_of(formula) for formula in formulas(text)))


def _argument(tokens: list[str], start: int) -> tuple[list[str], int]:
    """The argument that begins at `start`, a token, a command with its own argument or a group, and where it ends."""
    if start >= len(tokens):
        return [], start
    if tokens[start][1:] in (*WORDS, *FONTS):
        inner, end = _argument(tokens, start + 1)
        return [tokens[start], "{", *inner, "}"], end
    if tokens[start] != "{":
        return [tokens[start]], start + 1
    depth, end = 1, start + 1
    while depth:
        depth += (tokens[end] == "{") - (tokens[end] == "}")
        end += 1
    return tokens[start + 1 : end - 1], end


def _word(tokens: list[str]) -> str | None:
    """`data` of `\\text{data}`; None for anything else."""
    return "".join(tokens[2:-1]) if tokens and tokens[0][1:] in WORDS else None


def _symbol(tokens: list[str], start: int) -> tuple[str | None, list[str], int]:
    """The symbol at `start` without its indices, or None; what else stands in it; and where it ends."""
    command = tokens[start][1:]
    if command in WORDS:
        inner, end = _argument(tokens, start + 1)
        word = "".join(inner)
        return (None if command == "text" else word), [], end
    if command in FONTS:
        inner, end = _argument(tokens, start + 1)
        return f"\\{command} {''.join(inner)}", [], end
    if command in DECORATIONS:
        inner, end = _argument(tokens, start + 1)
        within = list(_walk(inner))
        return (f"\\{command} {within[0]}", [], end) if len(within) == 1 else (None, within, end)
    if command in GREEK and tokens[start][0] == "\\" or re.fullmatch("[a-zA-Z]", tokens[start]):
        return tokens[start], [], start + 1
    return None, [], start + 1


def _walk(tokens: list[str]):
    at = 0
    while at < len(tokens):
        symbol, within, at = _symbol(tokens, at)
        yield from within
        while symbol and at < len(tokens) and tokens[at] in "_^'":
            mark = tokens[at]
            inner, at = _argument(tokens, at + 1) if mark != "'" else ([], at + 1)
            if mark == "_" and _word(inner):
                symbol += f"_{_word(inner)}"
            elif mark == "^" and inner == ["*"]:
                symbol += "^*"
            else:
                yield from _walk(inner)
        if symbol:
            yield symbol
