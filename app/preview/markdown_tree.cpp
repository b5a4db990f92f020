// SPDX-License-Identifier: MIT
#include "preview/markdown_tree.h"

#include "preview/prompt_tags.h"

#include <QList>

#include <cmark-gfm-core-extensions.h>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Deeper quotes and lists stay at this depth: the text is shown, the indentation is not.
constexpr int kMaxDepth = 24;
/// UTF-8 bytes of one paragraph that are shown.
constexpr qsizetype kMaxParagraph = 60'000;

constexpr int kOptions = CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

template<auto function>
struct Deleter {
    template<typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};
using Parser = std::unique_ptr<cmark_parser, Deleter<cmark_parser_free>>;
using Tree = std::unique_ptr<cmark_node, Deleter<cmark_node_free>>;
using Iterator = std::unique_ptr<cmark_iter, Deleter<cmark_iter_free>>;
using CString = std::unique_ptr<char, Deleter<::free>>;

bool isInline(cmark_node_type type)
{
    return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

void replace(cmark_node *node, cmark_node *by)
{
    if (cmark_node_insert_before(node, by)) {
        cmark_node_unlink(node);
        cmark_node_free(node);
    } else {
        cmark_node_free(by);
    }
}

void replaceByHtml(cmark_node *node, cmark_node_type type, const QString &html)
{
    cmark_node *custom = cmark_node_new(type);
    cmark_node_set_on_enter(custom, html.toUtf8().constData());
    replace(node, custom);
}

/// Puts the children where the node was.
void unwrap(cmark_node *node, cmark_node_type type)
{
    cmark_node *custom = cmark_node_new(type);
    if (!cmark_node_insert_before(node, custom)) {
        cmark_node_free(custom);
        return;
    }
    while (cmark_node *child = cmark_node_first_child(node)) {
        if (!cmark_node_append_child(custom, child))
            cmark_node_unlink(child);
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
}

QString plainText(cmark_node *node)
{
    QString text;
    const Iterator iterator(cmark_iter_new(node));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *inner = cmark_iter_get_node(iterator.get());
        if (cmark_node_get_type(inner) == CMARK_NODE_TEXT || cmark_node_get_type(inner) == CMARK_NODE_CODE)
            text += literalOf(inner);
    }
    return text;
}

bool isNesting(cmark_node_type type)
{
    return type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM
           || type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK;
}

QList<cmark_node *> nodesOf(cmark_node *root, const std::function<bool(cmark_node *, int depth)> &isWanted)
{
    QList<cmark_node *> nodes;
    int depth = 0;
    const Iterator iterator(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const bool nests = isNesting(cmark_node_get_type(node));
        if (event == CMARK_EVENT_EXIT) {
            depth -= nests ? 1 : 0;
            continue;
        }
        depth += nests ? 1 : 0;
        if (isWanted(node, depth))
            nodes.append(node);
    }
    return nodes;
}

/// A viewer's layout recurses for every level.
void flatten(cmark_node *root)
{
    const QList<cmark_node *> deep = nodesOf(root, [](cmark_node *node, int depth) {
        return depth > kMaxDepth && isNesting(cmark_node_get_type(node));
    });
    for (cmark_node *node : deep) {
        const cmark_node_type type = cmark_node_get_type(node);
        const bool isSpan = isInline(type);
        // An item of a list that stays must stay, too.
        if (type != CMARK_NODE_ITEM || cmark_node_get_type(cmark_node_parent(node)) != CMARK_NODE_LIST)
            unwrap(node, isSpan ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK);
    }
}

void cutLongParagraphs(cmark_node *root)
{
    cmark_node *block = nullptr;
    qsizetype length = 0;
    const QList<cmark_node *> pieces = nodesOf(root, [](cmark_node *node, int) {
        return cmark_node_get_literal(node) && isInline(cmark_node_get_type(node));
    });
    for (cmark_node *piece : pieces) {
        cmark_node *owner = cmark_node_parent(piece);
        while (owner && isInline(cmark_node_get_type(owner)))
            owner = cmark_node_parent(owner);
        length = owner == block ? length : 0;
        block = owner;
        const QByteArrayView literal(cmark_node_get_literal(piece));
        const qsizetype room = kMaxParagraph - length;
        length += literal.size();
        if (length > kMaxParagraph) {
            const QByteArray shown = room > 0 ? literal.first(room).toByteArray() + " \u2026" : QByteArray();
            cmark_node_set_literal(piece, shown.constData());
        }
    }
}

/// Markdown runs lines together; a line that is a tag keeps to itself.
void breakLinesAtTags(cmark_node *root)
{
    const auto literal = [](cmark_node *node) {
        return node && cmark_node_get_type(node) == CMARK_NODE_TEXT ? literalOf(node) : QString();
    };
    const QList<cmark_node *> breaks = nodesOf(root, [&literal](cmark_node *node, int) {
        return cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK
               && (endsWithTag(literal(cmark_node_previous(node))) || startsWithTag(literal(cmark_node_next(node))));
    });
    for (cmark_node *node : breaks)
        replace(node, cmark_node_new(CMARK_NODE_LINEBREAK));
}

void showTags(cmark_node *text, const MarkdownParts &parts)
{
    QString html;
    splitAtTags(
        literalOf(text), [&html](const QString &plain) { html += plain.toHtmlEscaped(); },
        [&](const QString &tag) { html += parts.tag(tag); });
    replaceByHtml(text, CMARK_NODE_CUSTOM_INLINE, html);
}

void replaceParts(cmark_node *root, const MarkdownParts &parts)
{
    const QList<cmark_node *> nodes = nodesOf(root, [](cmark_node *node, int) {
        const cmark_node_type type = cmark_node_get_type(node);
        return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE
               || type == CMARK_NODE_IMAGE || (type == CMARK_NODE_TEXT && literalOf(node).contains(QChar(kHiddenLess)));
    });
    // Innermost first: an image takes the text inside of it along.
    for (auto it = nodes.crbegin(); it != nodes.crend(); ++it) {
        cmark_node *node = *it;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT) {
            showTags(node, parts);
        } else if (type == CMARK_NODE_IMAGE) {
            replaceByHtml(node, CMARK_NODE_CUSTOM_INLINE,
                          parts.image(plainText(node), QString::fromUtf8(cmark_node_get_url(node))));
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            const QString language = QString::fromUtf8(cmark_node_get_fence_info(node)).section(u' ', 0, 0);
            replaceByHtml(node, CMARK_NODE_CUSTOM_BLOCK,
                          parts.codeBlock(withShownTags(literalOf(node)), language, cmark_node_get_start_line(node)));
        } else {
            // Hidden tags leave no HTML for the parser to find; should it find some all the same, it is text.
            replaceByHtml(node, type == CMARK_NODE_HTML_BLOCK ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE,
                          literalOf(node).toHtmlEscaped());
        }
    }
}

Parser parserWithExtensions()
{
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
    Parser parser(cmark_parser_new(kOptions));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    return parser;
}

} // namespace

QString markdownToHtml(const QString &textWithHiddenTags, const MarkdownParts &parts)
{
    const Parser parser = parserWithExtensions();
    const QByteArray utf8 = textWithHiddenTags.toUtf8();
    cmark_parser_feed(parser.get(), utf8.constData(), size_t(utf8.size()));
    const Tree tree(cmark_parser_finish(parser.get()));
    cmark_consolidate_text_nodes(tree.get());
    flatten(tree.get());
    cutLongParagraphs(tree.get());
    breakLinesAtTags(tree.get());
    replaceParts(tree.get(), parts);
    const CString html(cmark_render_html(tree.get(), kOptions, cmark_parser_get_syntax_extensions(parser.get())));
    return QString::fromUtf8(html.get());
}

} // namespace Agentwright::App
