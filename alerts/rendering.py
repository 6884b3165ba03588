"""HTML of mails: Jinja with autoescape, page text only ever a value, style inlined for mail programs that drop it."""

from __future__ import annotations

import functools
from typing import Any

import css_inline
import jinja2

from alerts import figures
from alerts.clean import one_line
from alerts.wording import headings_for


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("alerts", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["counted"] = figures.counted
    environment.filters["one_line"] = one_line
    environment.filters["sentence"] = headings_for
    return environment


@functools.cache
def _inliner() -> css_inline.CSSInliner:
    # No addresses are ever loaded: what is not in the template does not belong in the mail.
    return css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False, minify_css=True)


def html(template: str, **values: Any) -> str:
    """The template filled in, its style inlined; only the rules for dark mode and narrow screens stay in the head."""
    filled = _environment().get_template(template).render(**values)
    lines = (line.strip() for line in _inliner().inline(filled).splitlines())
    return "\n".join(line for line in lines if line) + "\n"
