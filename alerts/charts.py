"""Charts for mails as PNG, where matplotlib is installed (the extra "charts"); mail programs do not show SVG."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from datetime import datetime

from alerts.clean import shorten
from alerts.message import Picture


def moved(series: Sequence[tuple[str, Sequence[tuple[str, str]]]], words: str) -> Picture | None:
    """A step line for each target over time; None without matplotlib or where there is nothing to draw."""
    drawn = [(name, [(datetime.fromisoformat(at), float(value)) for at, value in points]) for name, points in series]
    drawn = [(name, points) for name, points in drawn if len(points) > 1]
    if not drawn:
        return None
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.dates import AutoDateLocator, DateFormatter
        from matplotlib.figure import Figure
        from matplotlib.ticker import FuncFormatter
    except ImportError:
        return None
    # One small picture each: targets of a dozen and of ten thousand do not share an axis.
    # Narrow and in large letters: on a phone it is shown at little more than half its width.
    figure = Figure(figsize=(4.6, 1.9 * len(drawn)), dpi=150, layout="constrained", facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(drawn), 1, squeeze=False)[:, 0]
    for axis, (name, points) in zip(axes, drawn, strict=True):
        times, values = [at for at, _ in points], [value for _, value in points]
        axis.step(times, values, where="post", color="#0b57a4", linewidth=1.8)
        axis.plot(times, values, "o", color="#0b57a4", markersize=4)
        title = [*textwrap.wrap(shorten(name, 110), 58), "(scale does not begin at 0)"]
        axis.set_title("\n".join(title), fontsize=9, loc="left", x=-0.1)
        axis.tick_params(labelsize=9)
        axis.xaxis.set_major_locator(AutoDateLocator(minticks=2, maxticks=5))  # type: ignore[no-untyped-call]
        axis.xaxis.set_major_formatter(DateFormatter("%b %Y"))  # type: ignore[no-untyped-call]
        axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.10g}"))
        axis.margins(y=0.25)
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return Picture("targets-that-moved", out.getvalue(), shorten(words, 600))
