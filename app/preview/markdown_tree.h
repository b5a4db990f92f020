// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cmark-gfm.h>

#include <functional>

namespace Agentwright::App {

/// How the parts that Markdown alone would not show well become HTML.
struct MarkdownParts {
    std::function<QString(const QString &code, const QString &language, int line)> codeBlock;
    std::function<QString(const QString &tag)> tag;
    std::function<QString(const QString &alternative, const QString &url)> image;
};

/// GitHub's Markdown (tables, task lists, strikethrough, bare links) as HTML with data-sourcepos, free of any HTML that was
/// in the text, of images, of nesting too deep and of paragraphs too long for a viewer. The text has hidden tags
/// (prompt_tags.h), and so has the outcome where no part showed them.
QString markdownToHtml(const QString &textWithHiddenTags, const MarkdownParts &parts);

} // namespace Agentwright::App
