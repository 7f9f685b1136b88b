"""Drives an agent object the way the front end does."""

from jupyterlab_loss_inspector.agent.agent import Agent

LIMIT = 2**20


class Reader:
    def __init__(self, namespace):
        self.timers = []
        self.agent = Agent(lambda: namespace, self.call_later)

    def call_later(self, seconds, callback):
        self.timers.append((seconds, callback))

    def ask(self, kind, **request):
        reply, buffers = self.agent.answer({"id": 7, "kind": kind, **request})
        assert reply.pop("id") == 7
        return reply, buffers

    def variables(self):
        return {variable["name"]: variable for variable in self.ask("list")[0]["variables"]}

    def open(self, path="x", limit=LIMIT, sample=None):
        return self.ask("open", path=path, sample=sample, limit=limit)[0]

    def read(self, path="x", limit=LIMIT, sample=None):
        """(dtype, shape, bytes, note) in chunks of an odd size."""
        reply = self.open(path, limit, sample)
        assert "error" not in reply, reply
        data = b""
        while len(data) < reply["byteLength"]:
            _, [buffer] = self.ask("chunk", offset=len(data), length=1001)
            data += bytes(buffer)
        return reply["dtype"], reply["shape"], data, reply["note"]

    def error(self, path="x", limit=LIMIT):
        """(tag, sentence) of a refusal."""
        error = self.open(path, limit)["error"]
        return error["tag"], error["template"].format(**error["values"])


def reader_of(**namespace):
    return Reader(namespace)
