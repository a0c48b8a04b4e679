"""What a check finds, in plain words."""

from dataclasses import dataclass, field

from farwatch.language import Language

TEXTS: dict[str, tuple[str, str]] = {
    "entry-changed": (
        "第 {seq} 条记录与审计链不符（第 {line} 行）：该记录被改动，或前一条连同其哈希值被替换。",
        "Entry {seq} does not fit the chain (line {line}): it was changed, or the one before with its hash.",
    ),
    "hash-changed": (
        "第 {seq} 条记录旁的哈希值被改动（第 {line} 行）；记录本身未变。",
        "The hash beside entry {seq} was changed (line {line}); the entry itself was not.",
    ),
    "missing": (
        "第 {first} 至 {last} 条记录被删除（应在第 {line} 行之前）。",
        "Entries {first} to {last} were removed (they belong before line {line}).",
    ),
    "twice": (
        "第 {line} 行插入了一条记录：编号 {seq} 出现多次。",
        "An entry was inserted on line {line}: number {seq} is there more than once.",
    ),
    "out-of-order": (
        "记录次序被打乱：第 {line} 行是第 {seq} 条，却排在第 {before} 条之后。",
        "The order was changed: entry {seq} on line {line} comes after entry {before}.",
    ),
    "beyond-range": (
        "第 {line} 行插入了一条记录：编号 {seq} 超出导出范围 {first} 至 {last}。",
        "An entry was inserted on line {line}: number {seq} is outside the exported range {first} to {last}.",
    ),
    "beginning-cut": (
        "开头被截断：应从第 {first} 条开始，实际从第 {seq} 条开始。",
        "The beginning was cut off: it should begin with entry {first} and begins with {seq}.",
    ),
    "end-cut": (
        "末尾被截断：第 {seq} 条之后至第 {last} 条缺失。依据：{by}，{at}。",
        "The end was cut off: entries after {seq} up to {last} are missing. Shown by {by}, {at}.",
    ),
    "rewritten": (
        "第 {seq} 条或更早的记录被改写：与 {by} 在 {at} 所见的不同。",
        "Entry {seq} or an earlier one was rewritten: it is not what {by} saw at {at}.",
    ),
    "witness-alarm": (
        "{by} 曾发现审计链倒退或被改写（{problem}，第 {line} 行）。",
        "{by} noticed that the chain went back or was rewritten ({problem}, line {line}).",
    ),
    "bad-signature": (
        "{by} 对第 {seq} 条的检查点签名无效。",
        "The signature of {by}'s checkpoint of entry {seq} is not valid.",
    ),
    "foreign-key": (
        "{by} 对第 {seq} 条的检查点由其他密钥 {key} 签名。",
        "{by}'s checkpoint of entry {seq} is signed with another key, {key}.",
    ),
    "not-signed": (
        "没有用给定密钥签名的检查点，无法证明末尾完整。",
        "No checkpoint is signed with the key you gave: nothing proves the end.",
    ),
    "unreadable-line": (
        "第 {line} 行不是审计记录：被改动或插入。",
        "Line {line} is no audit entry: it was changed or inserted.",
    ),
    "chain-missing": (
        "缺少该服务的审计链。",
        "This service's chain is missing.",
    ),
    "chain-unlisted": (
        "清单中没有这条审计链（第 {line} 行）。",
        "The manifest does not list this chain (line {line}).",
    ),
    "header-changed": (
        "文件首行被改动。",
        "The first line of the file was changed.",
    ),
    "file-changed": (
        "文件与导出时不同：内容与清单中的摘要不符。",
        "The file is not as it was written: its content does not match the digest in the manifest.",
    ),
    "manifest-changed": (
        "末行的清单被改动。",
        "The manifest in the last line was changed.",
    ),
    "manifest-missing": (
        "文件末尾缺失：没有清单，文件在第 {line} 行之后被截断或改动。",
        "The end of the file is missing: there is no manifest; it was cut or changed after line {line}.",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where."""

    code: str
    file: str
    service: str | None = None
    seq: int | None = None
    line: int | None = None
    fields: dict[str, object] = field(default_factory=dict)

    def text(self, language: Language) -> str:
        """A sentence."""
        chinese, english = TEXTS[self.code]
        sentence = (chinese if language == "zh" else english).format(seq=self.seq, line=self.line, **self.fields)
        return f"{self.service}: {sentence}" if self.service else sentence
