#pragma once

#include <functional>

#include "core/archives/html_links.h"
#include "core/archives/import_source.h"

namespace roost {

/// What a piece of HTML says, as plain text.
struct HtmlText {
  QString text;
  QList<SourceLink> links;  ///< Those that lead elsewhere than their text says, in order.
  /// Whether this is all of it. HTML that no honest server writes ends where it begins to be so.
  bool isWhole = true;
};

/// What is known about a post beside its HTML.
struct HtmlContext {
  QList<HtmlMention> mentions = {};
  bool hasQuote = false;  ///< The post quotes another, so that what stands in its place for older programs is dropped.
  /// Asked from time to time during long texts. If it says no, the text ends there and isn't whole.
  std::function<bool()> goesOn = {};
};

/// Reads HTML as ActivityPub servers write it, and as anybody else may. Paragraphs are set apart by an empty line,
/// items of lists begin with "- " or their number and quoted lines with "> ", pictures become their descriptions,
/// scripts and styles are dropped. A link that says its own address, as a whole or shortened, becomes the whole
/// address. Time and memory are in proportion to the length of the HTML.
HtmlText htmlText(const QString& html, const HtmlContext& context = {});

}  // namespace roost
