// SPDX-License-Identifier: MIT
#pragma once

namespace Agentwright::Testing {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kIsSanitized = true;
#elif defined(__has_feature)
inline constexpr bool kIsSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool kIsSanitized = false;
#endif

/// Under the sanitizers, where everything takes ten times as long, a property is tried in one of so many rounds; the same run of
/// CI tries all of them without.
inline constexpr int kSanitizedShare = kIsSanitized ? 6 : 1;

} // namespace Agentwright::Testing
