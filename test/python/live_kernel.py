"""Talks to a real ipykernel the way the front end does: one silent execution, then a comm that brings the files."""

import json
import queue
import time
import uuid

CHUNK = 4 * 2**20
TIMEOUT = 60


def text(request):
    return {"text": json.dumps(request)}


class NotStarted(Exception):
    pass


class LiveKernel:
    def __init__(self, client, bootstrap, files):
        self.client = client
        self.files = files
        self.bootstrap = bootstrap

    def run(self, code):
        """Runs a cell as a person does; its error fails the test."""
        reply = self.client.execute_interactive(code, timeout=TIMEOUT, output_hook=lambda message: None)
        assert reply["content"]["status"] == "ok", reply["content"]["evalue"]

    def value(self, expression):
        """A JSON value computed in the kernel, silently."""
        message_id = self.client.execute(
            "", silent=True, user_expressions={"value": f"__import__('json').dumps({expression})"}
        )
        value = self.reply_to(message_id)["user_expressions"]["value"]
        assert value["status"] == "ok", value
        return json.loads(eval(value["data"]["text/plain"]))

    def reply_to(self, message_id):
        while True:
            reply = self.client.get_shell_msg(timeout=TIMEOUT)
            if reply["parent_header"].get("msg_id") == message_id:
                return reply["content"]

    def ask_control(self, message_type, **content):
        self.client.control_channel.send(self.client.session.msg(message_type, content))
        return self.client.get_control_msg(timeout=TIMEOUT)["content"]

    def start_agent(self, subshell=None, files=None):
        """Starts an agent in the main shell, or in a subshell with the `await` that the front end adds there."""
        target, comm_id = f"loss_inspector.{uuid.uuid4()}", str(uuid.uuid4())
        code = self.bootstrap(target) + ("" if subshell is None else '\nawait __import__("asyncio").sleep(0)')
        content = {"code": code, "silent": True, "store_history": False, "allow_stdin": subshell is not None, "stop_on_error": False}
        message = self.client.session.msg("execute_request", content)
        message["header"]["subshell_id"] = subshell
        self.client.shell_channel.send(message)
        reply = self.reply_to(message["header"]["msg_id"])
        assert reply["status"] == "ok", reply["evalue"]
        session = Comm(self.client, comm_id, subshell)
        session.post("comm_open", text({"id": 0, "files": files or self.files}), target_name=target)
        reply = session.hear()[0]
        assert reply.pop("id") == 0
        if "error" in reply:
            raise NotStarted(reply["error"])
        return session


class Comm:
    def __init__(self, client, comm_id, subshell=None):
        self.client = client
        self.subshell = subshell
        self.comm_id = comm_id
        self.count = 0

    def post(self, message_type, data, **content):
        message = self.client.session.msg(message_type, {"comm_id": self.comm_id, "data": data, **content})
        message["header"]["subshell_id"] = self.subshell
        self.client.shell_channel.send(message)

    def send(self, kind, **request):
        self.count += 1
        self.post("comm_msg", text({"id": self.count, "kind": kind, **request}))

    def hear(self):
        """The next answer and its buffers; anything that a notebook would show fails the test."""
        end = time.monotonic() + TIMEOUT
        while time.monotonic() < end:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            assert message["msg_type"] not in ("stream", "error", "display_data", "execute_result"), message["content"]
            if message["msg_type"] == "comm_msg" and message["content"]["comm_id"] == self.comm_id:
                return json.loads(message["content"]["data"]["text"]), message["buffers"]
        raise queue.Empty

    def ask(self, kind, **request):
        self.send(kind, **request)
        reply, buffers = self.hear()
        assert reply.pop("id") == self.count
        return reply, buffers

    def read(self, path, limit=2**30, in_flight=3):
        """(reply to open, bytes), pulled as the front end pulls."""
        opened, _ = self.ask("open", path=path, limit=limit)
        assert "error" not in opened, opened
        offsets = range(0, opened["byteLength"], CHUNK)
        pieces = {}
        sent = 0
        for received in range(len(offsets)):
            while sent < min(len(offsets), received + in_flight):
                self.send("chunk", offset=offsets[sent], length=CHUNK)
                sent += 1
            reply, [buffer] = self.hear()
            pieces[reply["id"]] = buffer
        return opened, b"".join(pieces[id] for id in sorted(pieces))

    def close(self):
        self.post("comm_close", {})
