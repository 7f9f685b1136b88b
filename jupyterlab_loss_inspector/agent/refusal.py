"""Why an array is not read."""


class Refusal(Exception):
    """A tag for the program, a sentence and its values for the person."""

    def __init__(self, tag, template, **values):
        super().__init__(template)
        self.sentence = sentence(template, **values)
        self.error = {"tag": tag, **self.sentence}


def sentence(template, **values):
    return {"template": template, "values": values}


def unsupported(template, **values):
    return Refusal("unsupported-array", template, **values)


def missing(template, **values):
    return Refusal("not-found", template, **values)


def check_size(nbytes, limit):
    if nbytes > limit:
        raise Refusal("too-large", "{nbytes} bytes are more than the limit of {limit}", nbytes=nbytes, limit=limit)
