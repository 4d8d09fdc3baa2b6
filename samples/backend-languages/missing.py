from collections.abc import Callable, Iterable
from typing import NamedTuple


class Show(NamedTuple):
    id: int
    title: str


def first[T](
    items: Iterable[T], wanted: Callable[[T], bool]
) -> T | None:
    for item in items:
        if wanted(item):
            return item
    return None


shows = [Show(1, "The Tempest"), Show(2, "Woyzeck")]
for id in (2, 9):
    show = first(shows, lambda show: show.id == id)
    print(f"{id}:", show.title if show is not None else "no such show")
