// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Agentwright {

/// Why an operation was refused. The code decides what the user is told; the detail holds names and system messages.
enum class ErrorCode {
    NotFound,
    IsDirectory,
    NotReadable,
    NotWritable,
    TooLarge,
    DiskFull,
    ChangedOnDisk,
    InputOutput,
    NotEncodable,
    NotEditable,
    NotUnderstoodAfterEdit,
    InvalidArgument,
    InvalidName,
    AlreadyExists,
    OutsideRoot,
    Duplicate,
};

struct Error {
    ErrorCode code = ErrorCode::InputOutput;
    /// A path, a key, a system message: data for the sentence that the showing side makes.
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none. Has the member names of std::expected, which C++20 does not have.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace Agentwright
