"""A kernel that is not of Python: it answers with the text of the cell's comments, as a result or as a stream."""

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel


class PlainRKernel(Kernel):
    implementation = "plain-r"
    implementation_version = "1"
    banner = "Answers with what the comments say"
    language_info = {
        "name": "R",
        "mimetype": "text/x-rsrc",
        "file_extension": ".r",
    }

    async def do_execute(
        self,
        code,
        silent,
        store_history=True,
        user_expressions=None,
        allow_stdin=False,
        *,
        cell_meta=None,
        cell_id=None,
    ):
        comments = [line[1:] for line in code.splitlines() if line.startswith("#")]
        if comments and not silent:
            self.answer(code, "\n".join(comments))
        return {
            "status": "ok",
            "execution_count": self.execution_count,
            "payload": [],
            "user_expressions": {},
        }

    def answer(self, code, text):
        if code.startswith("print"):
            content = {"name": "stdout", "text": text + "\n"}
            self.send_response(self.iopub_socket, "stream", content)
        else:
            content = {
                "execution_count": self.execution_count,
                "data": {"text/plain": text},
                "metadata": {},
            }
            self.send_response(self.iopub_socket, "execute_result", content)


if __name__ == "__main__":
    IPKernelApp.launch_instance(kernel_class=PlainRKernel)
