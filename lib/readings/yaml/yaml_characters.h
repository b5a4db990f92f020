// SPDX-License-Identifier: MIT
#pragma once

namespace Agentwright {

constexpr bool isYamlBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

constexpr bool isYamlBreak(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

/// The end of the text is read as U+0000.
constexpr bool isYamlSpaceOrEnd(char16_t c)
{
    return isYamlBlank(c) || isYamlBreak(c) || c == u'\0';
}

constexpr bool isYamlFlowIndicator(char16_t c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}';
}

} // namespace Agentwright
