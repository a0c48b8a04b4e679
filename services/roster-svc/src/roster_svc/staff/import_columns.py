"""What a spreadsheet of people is made of."""

from svckit.spreadsheets import Columns

COLUMNS = Columns(
    headings={
        "code": ("工号", "Staff code"),
        "name": ("姓名", "Name"),
        "phone": ("电话", "Phone"),
        "email": ("邮箱", "E-mail"),
        "roles": ("角色和岗位", "Roles and posts"),
        "sites": ("站点", "Sites"),
        "language": ("语言", "Language"),
    },
    needed=("code", "name", "roles"),
    other_headings={
        "人员工号": "code",
        "员工号": "code",
        "code": "code",
        "手机": "phone",
        "手机号": "phone",
        "电话号码": "phone",
        "email": "email",
        "电子邮箱": "email",
        "邮件": "email",
        "角色": "roles",
        "岗位": "roles",
        "roles": "roles",
        "所属站点": "sites",
    },
    half_width=frozenset({"code", "phone", "email", "language"}),
    example={
        "zh": ["A001", "李建国", "13800138000", "li@example.com", "值班长、技术运维", "站点代码", "中文"],
        "en": ["A001", "Li Jianguo", "+86 138 0013 8000", "li@example.com", "duty_chief, tech_ops", "site code", "en"],
    },
)
