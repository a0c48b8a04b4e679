"""Where a service keeps its files, and how large a picture may be."""

from pydantic import Field, SecretStr

from svckit.core.settings import ServiceSettings


class FileSettings(ServiceSettings):
    """Of a service that keeps files."""

    files_url: str = Field(
        default="",
        pattern=r"^(file:///.*|s3://.+|memory://)?$",
        description="Where files are kept: file:///folder, which every process of the service sees, or "
        "s3://bucket/prefix; memory:// only for tests; empty = none are taken.",
    )
    files_s3_endpoint: str = Field(
        default="", description="Address of a bucket that is not Amazon's, e.g. http://garage:3900."
    )
    files_s3_region: str = Field(default="us-east-1", description="Region of the bucket.")
    files_s3_access_key_id: SecretStr = Field(default=SecretStr(""), description="Who opens the bucket.")
    files_s3_secret_access_key: SecretStr = Field(default=SecretStr(""), description="The key that opens the bucket.")
    picture_megapixels: int = Field(
        default=40, ge=1, le=200, description="Largest picture that is read, in millions of pixels."
    )
    picture_memory_mb: int = Field(
        default=600, ge=300, description="Memory that the process may take which draws a picture anew."
    )
    picture_timeout_s: float = Field(default=20.0, gt=0, description="Time that drawing a picture anew may take.")
