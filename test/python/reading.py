"""Drives an agent object the way the front end does."""

LIMIT = 2**20


class Reader:
    def __init__(self, kernel_agent, namespace):
        self.timers = []
        self.agent = kernel_agent.Agent(lambda: namespace, self.call_later)

    def call_later(self, seconds, callback):
        self.timers.append((seconds, callback))

    def ask(self, kind, **request):
        reply, buffers = self.agent.answer({"id": 7, "kind": kind, **request})
        assert reply.pop("id") == 7
        return reply, buffers

    def variables(self):
        return {variable["name"]: variable for variable in self.ask("list")[0]["variables"]}

    def open(self, name="x", limit=LIMIT):
        return self.ask("open", source={"kind": "name", "name": name}, limit=limit)[0]

    def read(self, name="x", limit=LIMIT):
        """(dtype, shape, bytes, note) in chunks of an odd size."""
        reply = self.open(name, limit)
        assert "error" not in reply, reply
        data = b""
        while len(data) < reply["byteLength"]:
            _, [buffer] = self.ask("chunk", offset=len(data), length=1001)
            data += bytes(buffer)
        return reply["dtype"], reply["shape"], data, reply["note"]

    def error(self, name="x", limit=LIMIT):
        """(tag, sentence) of a refusal."""
        error = self.open(name, limit)["error"]
        return error["tag"], error["template"].format(**error["values"])


def reader_of(kernel_agent, **namespace):
    return Reader(kernel_agent, namespace)
