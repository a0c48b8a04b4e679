"""What people may type where others read it: markup, formulas, header lines, turned text; nothing may come of it."""

from html.parser import HTMLParser

HOSTILE: dict[str, str] = {
    "a script": "<script>alert(1)</script>",
    "an image that fails": '"><img src=x onerror=alert(1)>',
    "an attribute that ends": "' onmouseover='alert(1)",
    "a closed element": "</td></table></style></title></textarea><h1>",
    "a comment": "<!-- -->]]>",
    "an entity": "&lt;b&gt;&amp;#60;",
    "a link": "javascript:alert(1)",
    "a template": "{{ 7 * 7 }}{% raw %}${7*7}#{7*7}",
    "a format": "{0.__class__} %s %n",
    "a formula": '=HYPERLINK("http://evil.example","x")',
    "a formula by plus": "+1+cmd|' /C calc'!A0",
    "a formula by minus": "-2+3",
    "a formula by at": "@SUM(1)",
    "a wide formula": "＝1+1",
    "turned text": "\u202ereversed\u202c \u2066isolated\u2069 \u200f",
    "a line separator": "one\u2028two\u2029three",
    "a byte order mark": "\ufeffx",
    "SQL": "'; DROP TABLE incidents; --",
    "a path": "../../../../etc/passwd",
}
"""By name."""
DIRECTION_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class _Structure(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append((f"/{tag}",))

    def handle_comment(self, data: str) -> None:
        self.found.append(("!--",))


def structure_of(html: str) -> list[tuple[str, ...]]:
    """The elements and attributes of a page, without its words: the same whatever the words are."""
    parser = _Structure()
    parser.feed(html)
    parser.close()
    return parser.found
