"""The least a FastAPI service can do: answers what it was sent. Its rate is the raw limit of HTTP on this machine."""

import sys

import uvicorn
from fastapi import FastAPI, Request, Response

app = FastAPI(openapi_url=None)


@app.post("/")
async def echo(request: Request) -> Response:
    """The body again."""
    return Response(await request.body(), media_type="application/json")


if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[1]), loop="uvloop", http="httptools", log_level="critical", access_log=False)
