"""What can be wrong with a spreadsheet that is imported."""

from collections.abc import Sequence
from typing import Any

from svckit.core.errors import Conflict, FieldError, Language, Mistake, Unprocessable


class NotASpreadsheet(Unprocessable):
    code = "not-a-spreadsheet"
    en = (
        "This is neither an Excel workbook (.xlsx) nor a CSV file (UTF-8 or GBK), or it is damaged. "
        "In the spreadsheet program choose Save as, Excel workbook (.xlsx), and send that file."
    )
    zh = (
        "这不是 Excel 工作簿（.xlsx）或 CSV 文件（UTF-8 或 GBK 编码），或文件已损坏。"
        "请在表格软件中选择“另存为”Excel 工作簿（.xlsx），再上传该文件。"
    )


class WorkbookEncrypted(Unprocessable):
    code = "workbook-encrypted"
    en = "The workbook is protected by a password. Save it without one, and send that file."
    zh = "该工作簿设有打开密码。请取消密码后重新保存，再上传该文件。"


class WorkbookTooLarge(Unprocessable):
    code = "workbook-too-large"
    en = "The workbook holds more than {most} MB. Put the list alone into a new workbook, and send that file."
    zh = "工作簿内容超过 {most} MB。请将名单单独存为新的工作簿，再上传该文件。"


class SheetEmpty(Unprocessable):
    code = "sheet-empty"
    en = "There is nothing in this file. Put the headings in the first line and one entry in each line below."
    zh = "文件中没有内容。请在第一行填写列名，其下每行填写一条。"


class ColumnMissing(Unprocessable):
    code = "sheet-column-missing"
    en = "The first line has no column: {columns}. Take the template for its headings."
    zh = "第一行缺少列：{columns}。请参照模板填写列名。"


class SheetTooLong(Unprocessable):
    code = "sheet-too-long"
    en = "The file has {rows} lines or more, at most {most} are taken at a time. Split it."
    zh = "文件有 {rows} 行或更多，每次最多导入 {most} 行。请拆分后分批导入。"


class ImportOvertaken(Conflict):
    code = "import-overtaken"
    en = "Somebody else has just registered one of these, so nothing was imported. Send the file again."
    zh = "文件中有内容刚刚被他人登记，未导入任何内容。请重新上传该文件。"


class ImportRefused(Unprocessable):
    """Nothing of the file was stored: each mistake stands in `errors`, its ``loc`` is the line and the column."""

    code = "import-refused"
    en = "{count} cell(s) of the file are wrong, so nothing was imported. Correct them and send the file again."
    zh = "文件中有 {count} 处错误，未导入任何内容。请更正后重新上传。"
    most = 200

    def __init__(self, mistakes: Sequence[Mistake] = (), **fields: Any) -> None:
        self.mistakes = mistakes
        super().__init__(**{"count": len(mistakes), **fields})

    def errors(self, language: Language) -> Sequence[FieldError]:
        """The first mistakes, in the caller's language."""
        return [one.told(language) for one in self.mistakes[: self.most]]
