"""The rows of the table of sites for forges and question sites; the others are in `_sites_table`."""

from __future__ import annotations

from callprep.model._site import DOTTED, Site, forge_holds, words

__all__ = ["CODE_SITES"]

CODE_SITES: tuple[Site, ...] = (
    Site(
        "github",
        "GitHub",
        ("github.com",),
        (
            "/{name}",
            "/{name}.atom",
            "/{name}.png",
            "/{name}.keys",
            "/users/{name}",
            "/sponsors/{name}",
            "/stars/{name}",
            "gist.github.com/{gister}",
            "{name}.github.io",
            "api.github.com/users/{name}",
            "raw.githubusercontent.com/{name}",
        ),
        # github/docs: letters, digits and single hyphens inside, at most 39.
        r"[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}",
        words(
            "about account accounts advisories apps archive auth blog business careers case-studies changelog"
            " codespaces collections community community_guidelines contact copilot customer-stories customers"
            " dashboard developer discover discussions docs edu education enterprise enterprises events explore"
            " features feed forked garage gist github-copilot help home images inbox integrations invitations"
            " issues jobs join latest login logos logout maintenance marketplace mcp mine mobile models my new"
            " newsletters newsroom nonprofit notifications oauth open-source organizations orgs pages partners"
            " personal plans premium-support press pricing privacy project-lab projects public pulls readme"
            " register repos repositories resources roadmap robots search security sessions settings shop"
            " showcases signin signup site site-map solutions spark sponsors starred stars startups status"
            " statuses stories styleguide support team teams terms topics tos tour training translations trending"
            " trust-center u universe users watching why-github wiki workspaces"
        ),
        forge=True,
    ),
    Site(
        "gitlab",
        "GitLab",
        ("gitlab.com",),
        ("/{name}", "/users/{name}", "/u/{name}", "{name}.gitlab.io"),
        DOTTED,
        words(
            "abuse_reports admin api assets autocomplete ci dashboard explore files goto groups health_check help"
            " import invites jwt login oauth people profile projects public robots.txt s search security"
            " sent_notifications settings sign_in sign_up sitemap.xml snippets topics u unsubscribes uploads users"
            " v2"
        ),
        forge=True,
        holds=forge_holds,
    ),
    Site(
        "bitbucket",
        "Bitbucket",
        ("bitbucket.org",),
        (
            "/{uuid}",
            "/{name}",
            "api.bitbucket.org/2.0/users/{uuid}",
            "api.bitbucket.org/2.0/workspaces/{name}",
        ),
        r"[A-Za-z0-9_-]{1,62}",
        words(
            "account api blog branding company compliance customers dashboard enterprise features gateway"
            " integrations jira login plans pricing product profile repo security site snippets socialauth support"
            " trello trust users workspaces xml xsauth"
        ),
        forge=True,
        lasting="{",
    ),
    Site(
        "codeberg",
        "Codeberg",
        ("codeberg.org",),
        ("/{name}", "{name}.codeberg.page"),
        DOTTED,
        words(
            "admin api assets attachments avatars captcha devtest explore ghost install issues login metrics"
            " milestones new notifications org pulls repo repo-avatars swagger.v1.json user v2"
        ),
        forge=True,
        holds=forge_holds,
    ),
    Site(
        "huggingface",
        "Hugging Face",
        ("huggingface.co", "hf.co"),
        ("/{name}", "/datasets/{name}/{*} -> {name}", "/spaces/{name}/{*} -> {name}"),
        reserved=words(
            "about agents amazon api blog brand changelog chat collections content-guidelines course datasets"
            " docs enterprise front hardware hub inference inference-endpoints jobs join kernels languages learn"
            " login logout mcp metrics models new notifications oauth organizations papers playground posts"
            " pricing privacy resolve search settings shop spaces storage subscribe support tasks team"
            " terms-of-service welcome"
        ),
        forge=True,
    ),
    Site(
        "stackoverflow",
        "Stack Overflow",
        ("stackoverflow.com", "meta.stackoverflow.com"),  # a site's own meta has the same user numbers
        (
            "/users/{number}",
            "/u/{number}",
            "/users/story/{number}",
            "/feeds/user/{number}",
            "{lang}.stackoverflow.com/users/{number} -> {lang}/{number}",
            "{lang}.stackoverflow.com/u/{number} -> {lang}/{number}",
        ),
    ),
    Site(
        "stackexchange",
        "Stack Exchange",
        (),
        (
            "stackexchange.com/users/{number} -> network/{number}",
            *(
                form
                for name, host in (
                    ("askubuntu", "askubuntu.com"),
                    ("mathoverflow", "mathoverflow.net"),
                    ("serverfault", "serverfault.com"),
                    ("stackapps", "stackapps.com"),
                    ("superuser", "superuser.com"),
                )
                for form in (
                    f"{host}/users/{{number}} -> {name}/{{number}}",
                    f"{host}/u/{{number}} -> {name}/{{number}}",
                    f"meta.{host}/users/{{number}} -> {name}/{{number}}",
                )
            ),
            "{space}.stackexchange.com/users/{number} -> {space}/{number}",
            "{space}.stackexchange.com/u/{number} -> {space}/{number}",
            "{space}.meta.stackexchange.com/users/{number} -> {space}/{number}",
        ),
        # Hosts with numbers of their own, or none; and the names that the other forms give.
        reserved=words(
            "api area51 askubuntu blog chat data mathoverflow network openid serverfault stackapps superuser"
        ),
    ),
)
"""Where code and questions about it live; the host of a forge also takes `git@host:path`."""
