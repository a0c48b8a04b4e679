"""The session of a request, as its endpoint asks for it. `UnitOfWorkRoute` opens its transaction and commits it."""

from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db import ReadSession


async def current_session(request: Request) -> AsyncSession:
    """The session whose transaction is this request."""
    session: AsyncSession = request.state.session
    return session


SessionDep = Annotated[AsyncSession, Depends(current_session)]
ReadSessionDep = Annotated[ReadSession, Depends(current_session)]
