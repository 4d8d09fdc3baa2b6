from collections.abc import Callable, Iterable
from typing import NamedTuple


class Show(NamedTuple):
    id: int
    title: str


# region: first
def first[T](
    items: Iterable[T], wanted: Callable[[T], bool]
) -> T | None:
    for item in items:
        if wanted(item):
            return item
    return None
# endregion


shows = [Show(1, "The Tempest"), Show(2, "Woyzeck")]
print("--- use ---")
for id in (2, 9):
    # region: use
    show = first(shows, lambda show: show.id == id)
    title = "no such show" if show is None else show.title
    # endregion
    print(f"{id}:", title)
