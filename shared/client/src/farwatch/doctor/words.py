"""What each finding says, and what to do: Chinese and English."""

from farwatch.doctor.findings import Finding
from farwatch.language import Language

WORDS: dict[str, dict[Language, tuple[str, str]]] = {
    "unreachable": {
        "zh": ("没有回应（{url}：{error}）", "看进程是否在运行（farwatch status）并查看其日志；停了就启动它。"),
        "en": ("does not answer ({url}: {error})", "Is it running (farwatch status)? Read its log; start it again."),
    },
    "not-ready": {
        "zh": ("尚未就绪：{check}：{problem}", "按所列原因处理；刚启动时请等一分钟再看。"),
        "en": ("is not ready: {check}: {problem}", "Mend what it names; right after a start, look again in a minute."),
    },
    "not-live": {
        "zh": ("卡住了：{check}：{problem}", "编排系统会重启它；没有编排系统时请手动重启。不会丢失数据。"),
        "en": (
            "is stuck: {check}: {problem}",
            "The orchestrator restarts it; without one, restart it. Nothing is lost.",
        ),
    },
    "no-database": {
        "zh": ("数据库没有回应（{problem}）", "检查 PostgreSQL 是否运行、磁盘是否已满、FW_DATABASE_URL 是否正确。"),
        "en": (
            "gets no answer from its database ({problem})",
            "Is PostgreSQL up, its disk full, FW_DATABASE_URL right?",
        ),
    },
    "migrations-differ": {
        "zh": (
            "数据库版本为 {revision}，程序需要 {expected}",
            "运行 python -m {module} migrate；程序较旧时请升级程序。",
        ),
        "en": (
            "has a database at revision {revision}, the program wants {expected}",
            "Run python -m {module} migrate; where the program is the older one, upgrade it.",
        ),
    },
    "clocks-differ": {
        "zh": ("时钟与数据库相差 {seconds} 秒", "在两台机器上启用 NTP：升级期限和审计时间都依赖时钟。"),
        "en": (
            "has a clock {seconds} s off its database's",
            "Set up NTP on both machines: escalations and the audit log depend on it.",
        ),
    },
    "stations-ahead": {
        "zh": (
            "{count} 个采集站的时钟走快，最多快 {seconds} 秒",
            "在站点页面找到时钟走快的采集站，启用 NTP 校时；在此之前，其恢复正常的读数要到所标时间才生效。",
        ),
        "en": (
            "hears {count} stations whose clocks run ahead, the worst by {seconds} s",
            "The sites' pages name them: set up NTP there. Until then their good readings count when their time comes.",
        ),
    },
    "readings-wait": {
        "zh": (
            "读数已等待判定 {seconds} 秒",
            "查看 worker 是否在运行及其日志（readings.judge_failed）；读数不会丢失，但越限要等判定后才会报警。",
        ),
        "en": (
            "has readings that have waited for the judge for {seconds} s",
            "Does a worker run? Its log says readings.judge_failed. Nothing is lost, but nobody is told before.",
        ),
    },
    "outbox-waits": {
        "zh": (
            "{count} 条消息未能送上总线，最早的已等 {seconds} 秒",
            "检查消息总线（Kafka 或总线数据库）；恢复后会自动补发，不会丢失。",
        ),
        "en": (
            "has {count} events waiting for the bus, the oldest for {seconds} s",
            "Look at the bus (Kafka, or the bus database). They go out by themselves when it is back; nothing is lost.",
        ),
    },
    "consumer-lags": {
        "zh": ("{consumer} 落后 {lag} 条记录", "稍后再看：在减少就无碍；在增加则查看日志或增加副本。"),
        "en": (
            "{consumer} is {lag} records behind",
            "Look again soon: shrinking is fine; growing: read its log, or run another replica.",
        ),
    },
    "timers-late": {
        "zh": (
            "{count} 个到期任务未执行，最早的已迟 {seconds} 秒",
            "升级通知会延误。查看日志中的 timer 错误；确认有 worker 在运行。",
        ),
        "en": (
            "has {count} deadlines that did not fire, the oldest {seconds} s late",
            "Escalations are late. Look for timer errors in its log; is a worker running?",
        ),
    },
    "dead-letters": {
        "zh": (
            "有 {count} 条无法处理的消息（死信）",
            "python -m {module} dead-letters list 查看原因，修复后用 replay 重放。",
        ),
        "en": (
            "keeps {count} messages it could not handle",
            "python -m {module} dead-letters list shows why; once mended, replay them with dead-letters replay.",
        ),
    },
    "no-pulse": {
        "zh": (
            "从未收到监测服务的脉搏：告警可能到不了人",
            "确认 monitoring、incident 都在运行并连着同一总线；刚启动时等一分钟。",
        ),
        "en": (
            "has never had a heartbeat from monitoring: an alarm might not arrive",
            "Do monitoring and incident run, on the same bus? Right after a start, look again in a minute.",
        ),
    },
    "pulse-old": {
        "zh": (
            "最近的脉搏是 {seconds} 秒前：此刻的告警到不了人",
            "告警通路已断：依次检查 monitoring、消息总线、incident。",
        ),
        "en": (
            "had its last heartbeat {seconds} s ago: an alarm raised now would not arrive",
            "The road is blocked: look at monitoring, then the bus, then incident.",
        ),
    },
    "message-waits": {
        "zh": ("有通知到期 {seconds} 秒仍无人发送", "确认 notify 的 worker 在运行；查看日志中的 delivery 错误。"),
        "en": (
            "has a message due for {seconds} s that nobody sends",
            "Does a worker of notify run? Look for delivery errors in its log.",
        ),
    },
    "nothing-arrives": {
        "zh": (
            "最近 {count} 次发送全部失败",
            "看送达记录里的原因；检查邮件服务器和 webhook 接收方。先打电话通知值班人员。",
        ),
        "en": (
            "failed with all of its last {count} attempts",
            "The delivery log has the reasons; look at the providers. Until then, phone the people on duty.",
        ),
    },
    "no-mail-server": {
        "zh": ("连不上邮件服务器 {server}（{problem}）", "检查 FW_SMTP_HOST、FW_SMTP_PORT、防火墙与邮件服务器本身。"),
        "en": (
            "cannot reach the mail server {server} ({problem})",
            "Check FW_SMTP_HOST and FW_SMTP_PORT, the firewall, and the server itself.",
        ),
    },
    "bad-addresses": {
        "zh": (
            "有 {count} 个电子邮箱无法使用，通知时会失败",
            "在人员名单中查看 unusable 标记的人员（GET /api/roster/v1/staff）并更正邮箱，联系方式中的也一并更正。",
        ),
        "en": (
            "{count} e-mail addresses cannot be used and would fail when somebody is called",
            "Correct them: GET /api/roster/v1/staff marks the people (unusable); see their contact methods too.",
        ),
    },
    "no-heartbeat": {
        "zh": (
            "没有设置外部心跳：整个系统沉默时无人知晓",
            "在另一处（如 healthchecks.io、Uptime Kuma）建一个看门人，并设置 FW_HEARTBEAT_URL。",
        ),
        "en": (
            "has no heartbeat outside: nobody would learn that all of Farwatch is silent",
            "Set up a dead man's switch elsewhere (healthchecks.io, Uptime Kuma) and set FW_HEARTBEAT_URL.",
        ),
    },
    "versions-differ": {
        "zh": ("各服务版本不同：{versions}", "升级期间正常；升级结束后请统一。"),
        "en": ("The services' versions differ: {versions}", "Fine during an upgrade; bring them together afterwards."),
    },
    "no-front-door": {
        "zh": ("前门没有回应（{url}：{error}）", "检查反向代理（Caddy）及其端口、证书。"),
        "en": (
            "The front door does not answer ({url}: {error})",
            "Look at the proxy (Caddy), its port and certificate.",
        ),
    },
    "disk-low": {
        "zh": (
            "数据所在磁盘只剩 {free_gb} GB（{percent}%）",
            "扩容或清理；磁盘写满后新数据会被拒收（不会丢失已收的）。",
        ),
        "en": (
            "The disk that holds the data has {free_gb} GB left ({percent} %)",
            "Make room: once it is full, new data is refused (what was accepted stays).",
        ),
    },
}


def what(finding: Finding, language: Language) -> str:
    """What is wrong."""
    return WORDS[finding.code][language][0].format(**finding.facts)


def remedy(finding: Finding, language: Language) -> str:
    """What to do."""
    return WORDS[finding.code][language][1].format(**finding.facts)
