#pragma once

#include "core/archives/import_source.h"
#include "core/bluesky/dag_cbor.h"

namespace roost {

/// A post's text and its links.
struct LinkedText {
  QString text;
  QList<SourceLink> links;
};

/// The text of a record of a post. Clients shorten addresses in it and keep the whole ones beside it: each is put in
/// the place of the shortened one. Words that aren't an address stay, and become a link. Links that lie outside of the
/// text, overlap, cut a character or lead elsewhere than to the web are ignored.
LinkedText linkedText(const DagValue& post);

/// Somebody whom a post mentions.
struct BlueskyMention {
  QString did;
  QString handle;  ///< In lower case, without "@".
};

/// Those whom a record of a post mentions by their handles.
QList<BlueskyMention> mentionsIn(const DagValue& post);

/// Adds an address on a line of its own, unless the text has it or a link leads there.
void appendAddress(LinkedText& text, const QString& address);

/// Whether the text is an address of the web.
bool isWebAddress(QStringView text);

}  // namespace roost
