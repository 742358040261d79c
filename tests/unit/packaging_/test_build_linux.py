"""What the Linux packages say of the program."""

import pytest

from build_linux import debian_version


@pytest.mark.parametrize(
    ("stated", "compared"), [("0.4.0rc1", "0.4.0~rc1"), ("0.4.0", "0.4.0"), ("1.0.0b2", "1.0.0~b2")]
)
def test_a_version_before_the_release_comes_before_it_for_dpkg(stated, compared):
    assert debian_version(stated) == compared
