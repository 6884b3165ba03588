"""Charts for mails as PNG, where matplotlib is installed (the extra "charts"); mail programs do not show SVG."""

from __future__ import annotations

import io
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
        from matplotlib.figure import Figure
        from matplotlib.ticker import FuncFormatter
    except ImportError:
        return None
    # One small picture each: targets of a dozen and of ten thousand do not share an axis.
    figure = Figure(figsize=(6.2, 1.7 * len(drawn)), dpi=110, layout="constrained", facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(drawn), 1, squeeze=False)[:, 0]
    for axis, (name, points) in zip(axes, drawn, strict=True):
        times, values = [at for at, _ in points], [value for _, value in points]
        axis.step(times, values, where="post", color="#0b57a4", linewidth=1.8)
        axis.plot(times, values, "o", color="#0b57a4", markersize=4)
        axis.set_title(f"{shorten(name, 80)} (scale does not begin at 0)", fontsize=9, loc="left")
        axis.tick_params(labelsize=8)
        axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.10g}"))
        axis.margins(y=0.25)
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return Picture("targets-that-moved", out.getvalue(), shorten(words, 600))
