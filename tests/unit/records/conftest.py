"""A rich record, made once: its workshop, its content and its PDF read back."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Content
from tests.builders import make_framework
from tests.rich_workshop import make_rich_workshop

OPTIONS = RecordOptions(made_at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC), app_version="0.1.0")


@pytest.fixture(scope="session")
def rich_framework() -> Framework:
    domains = {f"d{n}": tuple(f"d{n}.s{m}" for m in range(1, 7)) for n in range(1, 4)}
    return make_framework(domains)


@pytest.fixture(scope="session")
def rich_workshop(rich_framework: Framework) -> Workshop:
    return make_rich_workshop(rich_framework)


@pytest.fixture(scope="session")
def rich_content(rich_workshop: Workshop, rich_framework: Framework) -> Content:
    return record_of(rich_workshop, {rich_framework.id: rich_framework}, OPTIONS).content


@pytest.fixture(scope="session")
def rich_bytes(rich_content: Content) -> bytes:
    return made_pdf(rich_content, fonts_dir())


@pytest.fixture
def rich_pdf(rich_bytes: bytes) -> PdfReader:
    return PdfReader(BytesIO(rich_bytes))
