"""Auto-escaping from nothing, with Python 3.14's template strings."""
from html import escape
from string.templatelib import Interpolation, Template

# region: render
class Safe(str):
    """Markup that was made by a template, never by a buyer."""

def render(template: Template) -> Safe:
    parts = []
    for item in template:
        if isinstance(item, Interpolation):
            value = item.value
            safe = isinstance(value, Safe)
            parts.append(value if safe else escape(str(value)))
        else:
            parts.append(item)
    return Safe("".join(parts))
# endregion

# region: use
name = "<script>steal()</script>"

print("by hand:  ", f"<li>{name}</li>")
row = render(t"<li>{name}</li>")
print("template: ", row)
print("composed: ", render(t"<ul>{row}</ul>"))
# endregion

# region: context
link = "javascript:steal()"
print("attribute:", render(t'<a href="{link}">my page</a>'))
# endregion
