"""Two calls about one person, in our own words: as it should not go, and as it should."""

from __future__ import annotations

GENERIC = """\
Pooja: Hello Rajiv, it's about the SDE position that I mailed you about. Are you interested in the position?
Rajiv: I may be. A friend of mine, John, used to work at XYZ Infolabs. What is it about?
Pooja: XYZ Infolabs belongs to Sivogy, a luxury brand, which sells high-end goods, clothing, watches and the like.
Rajiv: I have seen the site. Which project would it be?
Pooja: There is a team of five, and you would work on the maps feature of the app.
Rajiv: I have built maps already. What would I learn from it?
Pooja: The company needs this feature badly. You are a truly brilliant engineer, we would gain a lot.
Rajiv: I don't think so, not at the moment.
Pooja: Okay, thanks for your time.
"""

MODEL = """\
Pooja: Hi Rajiv! This is Pooja from XYZ Infolabs. Thanks a lot for your reply! Is this a good time for a quick chat?
Rajiv: Sure, go ahead.
Pooja: Great! I saw your post about Leicester City, champions, what a night, and I promise to be as quick as they \
were. You wrote that your friend John used to work here. What has he told you about us?
Rajiv: Not too much. A platform for e-commerce, I think.
Pooja: Quite right! We are the technology wing of Sivogy and want to change how luxury products are sold. We build a \
mobile app that joins recommendations, an unusual way of moving through it, and offers that depend on where you are.
Rajiv: And what would I do?
Pooja: I had a look at your Maps project, the vector map renderer with offline areas and labels drawn by hand. Is \
there a part of it that you would do differently today?
Rajiv: The labels.
Pooja: Our own maps project, from the ground up, needs people like you. What you did with Maps is of immense value \
there, and nothing that depends on a place ships before the map.
Rajiv: But I have done maps.
Pooja: Exactly. So that half you know. After it come invitations to events and deals that depend on where a customer \
is, with the data-science team. You would own everything in the app that knows where somebody stands.
Rajiv: That is another matter.
Pooja: Could you pop in on Wednesday 18 May, for 45 minutes? Anand Rao, who heads mobile, would like to meet you.
Rajiv: Okay.
Pooja: Lovely. You'll have a mail with the details today!
"""
