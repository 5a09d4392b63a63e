#include "core/search/asked_page.h"

#include <algorithm>

namespace roost {

Bindings bindingsOf(UserId viewer, const PostSearch& search) {
  return {{":search", QVariant::fromValue(search)}, {":viewer", viewer}};
}

AskedPage askedPage(const QString& query, const Bindings& bindings) {
  const auto value = [&bindings](QStringView name) {
    const auto found =
        std::find_if(bindings.cbegin(), bindings.cend(), [name](const auto& binding) { return binding.first == name; });
    return found == bindings.cend() ? QVariant() : found->second;
  };
  return {.search = value(u":search").value<PostSearch>(),
          .viewer = value(u":viewer").toLongLong(),
          .at = {value(u":position"), value(u":id").toLongLong()},
          .limit = value(u":limit").toInt(),
          .older = query.endsWith(u"DESC")};
}

}  // namespace roost
