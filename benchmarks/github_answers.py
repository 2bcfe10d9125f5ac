"""The recorded person as GitHub's two APIs tell of them: the recordings hold one, the other is made of it.

What the recordings leave out and a rival asks for (languages, stars, searches) is answered as it would be for this
person, so that nobody asks twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

__all__ = ["LOGIN", "answers_of", "question_of"]

LOGIN = "rajivmenon-example"
_USER = f"/users/{LOGIN}"

_Object: TypeAlias = dict[str, object]


def answers_of(folder: Path) -> dict[str, bytes]:
    """Give every answer by its path; GraphQL's stands behind the name of the question too."""
    bodies = dict(_recorded(folder))
    profile: _Object = json.loads(bodies[_USER])
    repositories: list[_Object] = json.loads(bodies[f"{_USER}/repos"])
    made: _Object = {
        "/graphql#Person": {"data": {"repositoryOwner": _owner(profile, repositories)}},
        f"{_USER}/starred": [],
        "/search/issues": {"total_count": 0, "incomplete_results": False, "items": []},
    }
    for one in repositories:
        made[f"/repos/{one['full_name']}/languages"] = {one["language"]: 1}
    return bodies | {path: json.dumps(value).encode() for path, value in made.items()}


def question_of(body: bytes) -> str:
    """Name GraphQL's question, behind "#"; empty for other requests."""
    if not body:
        return ""
    return "#" + str(json.loads(body)["query"]).split("query ", 1)[1].split("(", 1)[0]


def _recorded(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.glob("*.har")):
        for entry in json.loads(file.read_bytes())["log"]["entries"]:
            yield urlsplit(entry["request"]["url"]).path, entry["response"]["content"]["text"].encode()


def _owner(profile: _Object, repositories: list[_Object]) -> _Object:
    own = {"totalCount": len(repositories), "nodes": [_work(one) for one in repositories if not one["fork"]]}
    return {
        "__typename": "User",
        "login": LOGIN,
        "url": profile["html_url"],
        "databaseId": profile["id"],
        "name": profile["name"],
        "bio": profile["bio"],
        "company": profile["company"],
        "location": profile["location"],
        "websiteUrl": profile["blog"],
        "createdAt": profile["created_at"],
        "followers": {"totalCount": profile["followers"]},
        "publicRepos": {"totalCount": profile["public_repos"]},
        "mergedPRs": {"totalCount": 0},
        "repositories": own | {"pageInfo": {"hasNextPage": False, "endCursor": None}},
    }


def _work(one: _Object) -> _Object:
    language = {"name": one["language"]}
    topics = one["topics"]
    assert isinstance(topics, list)
    return {
        "nameWithOwner": one["full_name"],
        "url": one["html_url"],
        "description": one["description"],
        "isFork": one["fork"],
        "isPrivate": one["private"],
        "isArchived": one["archived"],
        "createdAt": one["created_at"],
        "pushedAt": one["pushed_at"],
        "stargazerCount": one["stargazers_count"],
        "forkCount": one["forks_count"],
        "primaryLanguage": language,
        "languages": {"edges": [{"node": language}]},
        "repositoryTopics": {"nodes": [{"topic": {"name": name}} for name in topics]},
    }
